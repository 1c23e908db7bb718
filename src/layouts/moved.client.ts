// Sends a reader on at once, with the fragment if it names a section that went elsewhere.
const main = document.querySelector<HTMLElement>('[data-moved-to]');
const section =
  location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
const place = section ? section.querySelector('a')?.href : main?.dataset['movedTo'];
if (place) location.replace(place);
