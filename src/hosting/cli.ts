// `npm run hosting`: writes the configuration of servers, for BASE_PATH where it is set.
import { writeFile } from 'node:fs/promises';
import { basePath } from './base-path.ts';
import { hostingFiles } from './committed.ts';

for (const [file, text] of Object.entries(hostingFiles(basePath(process.env['BASE_PATH'])))) {
  await writeFile(file, text);
  console.log(`written: ${file}`);
}
