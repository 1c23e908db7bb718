import { bookletChapters } from '../../catalog/booklet.ts';
import { bookletId } from '../../components/print/chapter-html.ts';
import { runningTitles } from '../../components/print/running-titles.ts';

export async function GET() {
  const chapters = await bookletChapters();
  const css = runningTitles([
    { id: 'title', title: '' },
    { id: 'contents', title: 'Contents · Nine Steps' },
    ...chapters.map(({ path, heading }) => ({
      id: bookletId(path),
      title: `${heading} · Nine Steps`,
    })),
  ]);
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
