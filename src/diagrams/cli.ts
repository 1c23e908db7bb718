// `npm run diagrams`: draws the diagrams that lack a rendering, removes renderings without use.
import { lineOf, readContent } from '../checks/source.ts';
import { findOrInstallBrowser } from './browser.ts';
import { diagramFence } from './fence.ts';
import { renderAll } from './render.ts';
import { hasRendering, removeUnused, writeRendering } from './renderings.ts';
import { syntaxFault } from './syntax.ts';

/** The site, and the fixture that the tests build. */
const ROOTS = ['.', 'e2e/fixture'];

const contents = await Promise.all(ROOTS.map(readContent));
const pages = contents.flatMap((content) => content.pages);
const faults = contents.flatMap((content) => content.faults);
for (const { file, line, message } of faults) console.error(`${file}:${line}  ${message}`);
if (faults.length > 0) process.exit(1);

const fences = pages.flatMap(({ file, nodes }) =>
  nodes.flatMap((node) =>
    node.type === 'code' && node.lang === 'mermaid'
      ? { file, line: lineOf(node), ...diagramFence(node.value, node.meta ?? '') }
      : [],
  ),
);

const missing = [];
for (const fence of fences) {
  if (await hasRendering(fence.source)) continue;
  const fault = await syntaxFault(fence.source);
  if (fault) {
    console.error(`${fence.file}:${fence.line + fault.line}  Mermaid: ${fault.message}`);
    process.exitCode = 1;
  } else {
    missing.push(fence);
  }
}

if (missing.length > 0) {
  const drawn = await renderAll(
    missing.map((fence) => fence.source),
    findOrInstallBrowser(),
  );
  for (const [index, fence] of missing.entries()) {
    await writeRendering(fence.source, drawn[index] ?? '');
    console.log(`${fence.file}:${fence.line}  drawn: ${fence.title}`);
  }
}

const removed = process.exitCode ? [] : await removeUnused(fences.map((fence) => fence.source));
console.log(
  `${fences.length} diagrams: ${missing.length} drawn now, ${removed.length} old renderings removed.`,
);
