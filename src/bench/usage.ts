// Loaded before a measured command: writes what the process used where BENCH_USAGE says.
import { writeFileSync } from 'node:fs';

const file = process.env['BENCH_USAGE'];
if (!file) throw new Error('BENCH_USAGE names no file.');
process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
