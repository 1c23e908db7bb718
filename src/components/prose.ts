import Aside from './aside/Aside.astro';
import CodeBlock from './code/CodeBlock.astro';
import Diagram from './diagram/Diagram.astro';
import ScrollTable from './table/ScrollTable.astro';

/** What the elements and components of an MDX page become. */
export const prose = { Aside, Diagram, pre: CodeBlock, table: ScrollTable };
