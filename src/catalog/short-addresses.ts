import { readShortAddresses } from '../markdown/short-addresses.ts';
import { withBase } from './address.ts';

/** A number of the template as an address: `6.4` leads to section 6.4, `6` to step 6. */
export interface ShortAddress {
  number: string;
  /** The page or section, the base path included. */
  target: string;
}

/** The short addresses of all steps and of their numbered sections. */
export async function shortAddresses(): Promise<ShortAddress[]> {
  return [...(await readShortAddresses())].map(([address, short]) => ({
    number: short.slice(1, -1),
    target: withBase(address, import.meta.env.BASE_URL),
  }));
}
