import type { Fault } from './fault.ts';

export async function pageFaults(_dist: string, _base: string, _root: string): Promise<Fault[]> {
  return [];
}
