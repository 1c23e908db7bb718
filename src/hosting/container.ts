/**
 * A `Containerfile` that builds the site and serves it with nginx, as a user without rights.
 *
 * @param port where nginx listens inside the container
 */
export function containerfile(port: string): string {
  return `# Written by \`npm run hosting\` from src/hosting/. A test compares the two.
#
#   podman build -f hosting/Containerfile --build-arg SITE_URL=https://example.org -t nine-steps .
#   podman run --read-only --tmpfs /srv/run:mode=1777 -p ${port}:${port} nine-steps

FROM docker.io/library/node:24-bookworm-slim AS build
# The dates of pages come from Git.
RUN apt-get update && apt-get install --yes --no-install-recommends git
WORKDIR /nine-steps
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG SITE_URL=http://localhost:${port}
ARG BASE_PATH=/
RUN npm run build && npm run hosting
RUN mkdir -p "/srv/site/$BASE_PATH" /srv/run \\
  && cp -r dist/. "/srv/site/$BASE_PATH" \\
  && cp hosting/nginx.conf /srv/nginx.conf \\
  && chmod 1777 /srv/run

FROM docker.io/library/debian:bookworm-slim
RUN apt-get update \\
  && apt-get install --yes --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /srv /srv
USER www-data
EXPOSE ${port}
STOPSIGNAL SIGQUIT
CMD ["nginx", "-p", "/srv/", "-c", "/srv/nginx.conf", "-g", "daemon off;"]
`;
}
