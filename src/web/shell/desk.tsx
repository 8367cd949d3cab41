/** @jsxImportSource react */
import { useEffect } from 'react'
import { createBrowserRouter, Outlet, RouterProvider, useLocation } from 'react-router'
import { ownPages } from '../own-pages/index.ts'
import { lazy, Missing, Mistake, whenIdle } from '../parts/index.ts'
import { Bar } from './bar.tsx'
import { useLiveUpdates } from './live.ts'
import { useFocusOnMove } from './moves.ts'
import { Rail } from './rail.tsx'

const page = (load: () => Promise<Record<string, unknown>>, name: string) => {
  const Page = lazy(async () => ({ default: (await load())[name] as () => React.ReactNode }))
  return <Page />
}

/** The parts that nearly everybody goes to next: fetched while the browser has nothing else to do. */
function useFetchedAhead(): void {
  useEffect(() => {
    const fetchAll = () =>
      void Promise.all([
        import('../lists/index.ts'),
        import('../screens/index.ts'),
        import('../notices/index.ts'),
        import('../case/index.ts'),
      ]).catch(() => {})
    return whenIdle(fetchAll, 5000)
  }, [])
}

function Frame() {
  useLiveUpdates()
  useFetchedAhead()
  const main = useFocusOnMove(useLocation().pathname)
  return (
    <>
      <Bar />
      <div className="desk">
        <Rail />
        <main id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  )
}

/** A page that follows a sitting on the wall of a hall: nothing around it. */
function Hall() {
  useLiveUpdates()
  return (
    <main id="main" className="projector">
      <Outlet />
    </main>
  )
}

const router = createBrowserRouter(
  [
    {
      element: <Hall />,
      errorElement: <Mistake />,
      children: [
        {
          path: 'cases/:procedure/:case/projector',
          element: page(() => import('../panel/index.ts'), 'Projector'),
        },
      ],
    },
    {
      element: <Frame />,
      children: [
        {
          errorElement: <Mistake />,
          children: [
            { index: true, element: page(() => import('../today/index.ts'), 'Today') },
            { path: 'notices', element: page(() => import('../notices/index.ts'), 'Notices') },
            { path: 'cases/:procedure', element: page(() => import('../lists/index.ts'), 'CaseList') },
            {
              path: 'cases/:procedure/:case',
              element: page(() => import('../screens/index.ts'), 'CaseScreen'),
            },
            {
              path: 'cases/:procedure/:case/record',
              element: page(() => import('../case/index.ts'), 'CasePage'),
            },
            {
              path: 'cases/:procedure/:case/do/:action',
              element: page(() => import('../screens/index.ts'), 'ActScreen'),
            },
            {
              path: 'open/:procedure/:action',
              element: page(() => import('../screens/index.ts'), 'ActScreen'),
            },
            ...ownPages.map(({ path, load }) => ({ path, element: page(load, 'default') })),
            { path: '*', element: <Missing /> },
          ],
        },
      ],
    },
  ],
  { basename: '/desk' },
)

/** The desk: its frame and the page that the address names. */
export const Desk = () => <RouterProvider router={router} />
