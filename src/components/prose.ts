import Aside from './aside/Aside.astro';
import Backlinks from './backlinks/Backlinks.astro';
import CodeBlock from './code/CodeBlock.astro';
import Diagram from './diagram/Diagram.astro';
import LatencyBudget from './latency/LatencyBudget.astro';
import AtScale from './numbers/AtScale.astro';
import Numbers from './numbers/Numbers.astro';
import Formerly from './permalinks/Formerly.astro';
import Assumed from './provenance/Assumed.astro';
import Claims from './provenance/Claims.astro';
import Derived from './provenance/Derived.astro';
import Quote from './provenance/Quote.astro';
import FollowUp from './rehearsal/FollowUp.astro';
import Level from './rehearsal/Level.astro';
import Levels from './rehearsal/Levels.astro';
import Pause from './rehearsal/Pause.astro';
import RedFlag from './rehearsal/RedFlag.astro';
import Script from './rehearsal/Script.astro';
import ScrollTable from './table/ScrollTable.astro';

/** What the elements and components of an MDX page become. */
export const prose = {
  Aside,
  Assumed,
  AtScale,
  Backlinks,
  Claims,
  Derived,
  Diagram,
  FollowUp,
  Formerly,
  LatencyBudget,
  Level,
  Levels,
  Numbers,
  Pause,
  Quote,
  RedFlag,
  Script,
  pre: CodeBlock,
  table: ScrollTable,
};
