import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin('./lib/i18n/request.ts')

// Development tools write styles and evaluate code.
const isBuilt = process.env.NODE_ENV === 'production'

// Next writes the data of a page into inline scripts; nothing else is written inline.
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Title and description stand in the head for everybody: streamed, they need a script to get there.
  htmlLimitedBots: /.*/,
  // They look for parts of theirs while they run, which a bundle would not have.
  serverExternalPackages: ['linkedom', 'unpdf'],
  // An import brings 20 MB and its envelope; proxy.ts holds every other form to less.
  experimental: { serverActions: { bodySizeLimit: '21mb' }, proxyClientMaxBodySize: '22mb' },
  // Public pages load nothing from elsewhere and stand in nobody's frame.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        ...(isBuilt ? [{ key: 'Content-Security-Policy', value: POLICY }] : []),
      ],
    },
  ],
}

export default withMessages(config)
