import { fragmentId } from '../components/arrival/fragment.ts';

// Sends a reader on at once; who asked for a section, to where that went.
const main = document.querySelector<HTMLElement>('[data-moved-to]');
const section = document.getElementById(fragmentId(location.hash));
const place = section?.querySelector('a')?.href ?? main?.dataset['movedTo'];
if (place) location.replace(place);
