# Builds the packed package, then installs it alone: the image holds what npm would give a user, and no tools.
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
COPY scripts/node scripts/node
RUN npm ci --ignore-scripts
COPY . .
RUN npm pack --pack-destination /tmp

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 COLLOQUY_LIBRARY=/library
COPY --from=build /tmp/colloquy-*.tgz /tmp/
RUN npm install --global --no-fund --no-audit /tmp/colloquy-*.tgz && rm /tmp/colloquy-*.tgz \
	&& mkdir /library && chown node:node /library
USER node
VOLUME /library
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
	CMD node -e "fetch('http://127.0.0.1:3000/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"
CMD ["colloquy", "serve"]
