import { Footer } from '@/components/layout/footer'
import { Header } from '@/components/layout/header'

export default function SiteLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <>
      <Header />
      <main id="main" className="wrap">
        {children}
      </main>
      <Footer />
    </>
  )
}
