# The product in one small image: pages, API, and the compiled facts. Built by "docker build -t rules-explorer .".
# Node strips the types itself from version 22.18 on, so that nothing compiles when it starts.

# Everything, made as on any other machine.
FROM node:24-slim AS made
WORKDIR /app
COPY . .
RUN npm run build

# The packages that the service itself needs, and no other.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY schema/package.json schema/
COPY graph-seed/package.json graph-seed/
COPY api/package.json api/
COPY web/package.json web/
COPY tests/package.json tests/
RUN npx -y pnpm@10.34.9 install --prod --frozen-lockfile --filter '@rules/api...'

FROM node:24-alpine
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=packages /app ./
COPY --from=made /app/LICENSE /app/NOTICE.md ./
COPY --from=made /app/schema/model schema/model
COPY --from=made /app/schema/graphql schema/graphql
COPY --from=made /app/graph-seed/src graph-seed/src
COPY --from=made /app/graph-seed/dist graph-seed/dist
COPY --from=made /app/api/src api/src
COPY --from=made /app/web/dist web/dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD wget -q -O /dev/null "http://127.0.0.1:$PORT/healthz" || exit 1
CMD ["node", "api/src/server/main.ts"]
