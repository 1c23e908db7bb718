import { createHash } from 'node:crypto';
import { FIRST_PAINT } from '../components/theme/first-paint.ts';

const firstPaintHash = createHash('sha256').update(FIRST_PAINT).digest('base64');

/**
 * What a page may do. There is no `upgrade-insecure-requests`: everything comes from the page's own
 * origin, so on https nothing is left to upgrade, and on a plain http address it would break the
 * site.
 */
const CONTENT_POLICY: Record<string, string> = {
  'default-src': "'self'",
  'script-src': `'self' 'sha256-${firstPaintHash}'`,
  'style-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  // No text becomes markup or code, but for the fixed parts of the diagrams' viewer.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'diagram-viewer',
};

const policy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy as a page's `<meta>` states it; browsers refuse `frame-ancestors` there. */
export const CONTENT_POLICY_META = policy(CONTENT_POLICY);

/** Abilities of a browser that no page asks for. */
const REFUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The headers of every response, whatever its status. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy({ ...CONTENT_POLICY, 'frame-ancestors': "'none'" }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  // Who is linked to need not know which page was read.
  'Referrer-Policy': 'same-origin',
  // Browsers heed it on https only. Other hosts of the domain are not this site's to bind.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** The folder whose files carry a hash of their content in their names, under the base path. */
export const HASHED_FOLDER = '_astro/';

/** What `Cache-Control` says. */
export const CACHE = {
  /** Of a file whose name changes with its content. */
  hashed: 'public, max-age=31536000, immutable',
  /** Of all else: asked for anew each time, so that pages and search index are of one build. */
  rest: 'no-cache',
} as const;
