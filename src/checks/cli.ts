// `npm run check:content`: the source checks alone, without a build.
import { formatFaults } from './fault.ts';
import { sourceFaults } from './sources.ts';

const faults = await sourceFaults(process.cwd());
if (faults.length > 0) {
  console.error(formatFaults(faults));
  process.exitCode = 1;
} else {
  console.log('The content has no faults.');
}
