FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json typescript.js ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY commands commands
COPY src src
COPY knowledge knowledge
# What has to last.
RUN mkdir data && chown node:node data
VOLUME /app/data
USER node
# Signals go to Node itself: npm would not hand them on. The room for what a request leaves behind stays; docs/scaling.md.
CMD ["node", "--min-semi-space-size=16", "--import", "./typescript.js", "src/main.ts"]
