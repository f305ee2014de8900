// The root of the site leads to the lesson in the reader's language.
import { recall } from './lesson/store';

const kept = recall<string>('language');
const french = kept ? kept === 'fr' : navigator.languages.find((l) => /^(fr|en)\b/.test(l))?.startsWith('fr');
location.replace(`./${french ? 'fr' : 'en'}/${location.search}${location.hash}`);
