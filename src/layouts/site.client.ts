// Everything that a page runs, in one file and so in one request. What a reader may never use is
// loaded by these modules when it is wanted.
import '../components/arrival/arrival.client.ts';
import '../components/code/copy.client.ts';
import '../components/comparison/comparison.client.ts';
import '../components/depth/depth.client.ts';
import '../components/diagram/diagram.client.ts';
import '../components/found/found.client.ts';
import '../components/numbers/numbers.client.ts';
import '../components/outline/outline.client.ts';
import '../components/passage/passage.client.ts';
import '../components/prefetch/prefetch.client.ts';
import '../components/preview/preview.client.ts';
import '../components/reading/reading-settings.client.ts';
import '../components/search/dialog.client.ts';
import '../components/search/panel.client.ts';
import '../components/share/section-link.client.ts';
import '../components/shortcuts/shortcuts.client.ts';
import '../components/theme/theme.client.ts';
import '../components/transition/transition.client.ts';
import './moved.client.ts';
