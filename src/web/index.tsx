/** @jsxImportSource react */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createClient, type Send } from '../server/client/index.ts'
import type { DeskModel, Seat } from '../server/desk/index.ts'
import { sendCalling } from './names/index.ts'
import { Desk } from './shell/index.ts'
import { Signed } from './signing/index.ts'
import './styles/desk.css'

const place = document.getElementById('desk')!
const seat = JSON.parse(place.dataset.seat!) as Seat
// Refusals come in the language of the page, whatever the browser prefers.
const client = createClient({ baseUrl: location.origin, language: seat.language })
/** Which procedures and actions there are is told by the model, not by types. */
const commands = client as unknown as Readonly<Record<string, Readonly<Record<string, Send<unknown>>>>>
const send = sendCalling(client, (procedure, action) => commands[procedure]![action]!)
const queries = new QueryClient({
  defaultOptions: { queries: { retry: 1, staleTime: 5000 }, mutations: { retry: false } },
})

const answer = await fetch('/desk/model')
const model = (await answer.json()) as DeskModel
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Signed ground={{ seat, client, send, model }}>
        <Desk />
      </Signed>
    </QueryClientProvider>
  </StrictMode>,
)
