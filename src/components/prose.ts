import Aside from './aside/Aside.astro';
import Backlinks from './backlinks/Backlinks.astro';
import CodeBlock from './code/CodeBlock.astro';
import Diagram from './diagram/Diagram.astro';
import Formerly from './permalinks/Formerly.astro';
import ScrollTable from './table/ScrollTable.astro';

/** What the elements and components of an MDX page become. */
export const prose = { Aside, Backlinks, Diagram, Formerly, pre: CodeBlock, table: ScrollTable };
