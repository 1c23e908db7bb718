import { CACHE, HASHED_FOLDER, HEADERS } from './headers.ts';

/** What the files of the built site are. */
const MEDIA_TYPES = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'text/markdown': 'md',
  'text/plain': 'txt',
  'application/json': 'json',
  'application/xml': 'xml',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'font/woff2': 'woff2',
};

/** Where nginx listens and what it serves. */
export interface NginxPlace {
  /** The path under which the site stands, with a slash at both ends. */
  base: string;
  /** A port, or an address and a port. */
  listen: string;
}

/**
 * A whole `nginx.conf` for nginx with the module brotli_static. Its paths are relative to the prefix
 * (`nginx -p`): the built site stands in `site/` and there in the folder of its base path; `run/`
 * must be writable.
 */
export function nginxConf({ base, listen }: NginxPlace): string {
  const types = Object.entries(MEDIA_TYPES).map(([type, ending]) => `${type} ${ending};`);
  const headers = Object.entries(HEADERS).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return `# Written by \`npm run hosting\` from src/hosting/. A test compares the two.
# The prefix (nginx -p) holds the built site in site/ and a writable folder run/.
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
worker_processes auto;
pid run/nginx.pid;
error_log stderr;

events {}

http {
  client_body_temp_path run/body;
  proxy_temp_path run/proxy;
  fastcgi_temp_path run/fastcgi;
  uwsgi_temp_path run/uwsgi;
  scgi_temp_path run/scgi;

  types {
    ${types.join('\n    ')}
  }
  charset utf-8;
  charset_types text/css text/javascript text/markdown text/plain application/json application/xml;

  access_log off;
  log_not_found off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;

  # The compressed files that the build has written.
  gzip_static on;
  gzip_vary on;
  brotli_static on;

  map $uri $cache {
    default "${CACHE.rest}";
    ~^${base}${HASHED_FOLDER} "${CACHE.hashed}";
  }

  server {
    listen ${listen};
    root site;
    index index.html;
    # Behind another server only the path is right.
    absolute_redirect off;

    # Here alone: a location with an add_header of its own would lose these.
    ${headers.join('\n    ')}
    add_header Cache-Control $cache always;

    error_page 404 ${base}404.html;
    # A folder without a page.
    error_page 403 =404 ${base}404.html;

    location = ${base}404.html {
      internal;
    }

    # What is written for other hosts.
    location ~ /(\\.|_headers$|_redirects$) {
      return 404;
    }
  }
}
`;
}
