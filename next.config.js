import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin('./lib/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Addresses are files of nobody's: one spelling each, without a slash at the end.
  trailingSlash: false,
  experimental: {
    // The root layout stands under [locale]: an address outside of it has no layout to say « not found » in.
    globalNotFound: true,
    // One small style sheet for the whole site: in the page, it saves a slow phone a round trip.
    inlineCss: false,
  },
}

export default withMessages(config)
