import type { MetadataRoute } from 'next'
import { siteUrl } from '@/lib/env'

// SITE_URL belongs to the running process, not to the build.
export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/fr/admin', '/en/admin'] },
    sitemap: `${siteUrl()}/sitemap.xml`,
  }
}
