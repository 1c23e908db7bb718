// `npm run permalinks`: records the addresses that are new. It never takes one away.
import { writeFile } from 'node:fs/promises';
import { formerlyFaults } from '../checks/formerly.ts';
import { addressesOf } from '../checks/links.ts';
import { allAddresses } from '../checks/permalinks.ts';
import { readContent } from '../checks/source.ts';
import { formatRegistry, parseRegistry } from './registry.ts';

const content = await readContent(process.cwd());
const { file, text } = content.permalinks;
const { entries, faults } = parseRegistry(text);
// A forwarding address that is wrong would be recorded as a place for ever.
const wrong = [...content.faults, ...formerlyFaults(content)];
if (wrong.length + faults.length > 0) {
  for (const fault of wrong) console.error(`${fault.file}:${fault.line}  ${fault.message}`);
  for (const { line, message } of faults) console.error(`${file}:${line}  ${message}`);
  process.exit(1);
}
const recorded = entries.map(({ address }) => address);
const fresh = allAddresses(addressesOf(content)).difference(new Set(recorded));
await writeFile(file, formatRegistry([...recorded, ...fresh]));
for (const address of fresh) console.log(`recorded: ${address}`);
console.log(`${recorded.length + fresh.size} addresses, ${fresh.size} of them new.`);
