/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { Loading } from '../parts/index.ts'
import '../styles/file-view.css'

const words = {
  missing: {
    ru: 'Файла нет в хранилище: он мог быть удалён вместе с данными заявителя или ещё проверяется.',
    en: 'The file is not in the store: it may have been erased with the data of its owner, or is still being checked.',
    zh: '存储中没有该文件:可能已随所有者数据一并删除,或仍在检查中。',
  },
  apart: { ru: 'Открыть в отдельной вкладке', en: 'Open in a tab of its own', zh: '在单独标签页中打开' },
}

const addressOf = (sha256: string) => `/api/v1/files/by-hash/${sha256}/content`

/** A document in the page; where there is none, that is said. */
export function FileView({ sha256, title }: { sha256: string; title: string }) {
  const { t } = useDesk()
  const asked = useQuery({
    queryKey: ['file', sha256],
    queryFn: async () => (await fetch(addressOf(sha256), { method: 'HEAD' })).ok,
    staleTime: 60_000,
  })
  if (asked.isPending) return <Loading />
  if (!asked.data) return <p className="empty">{t(words.missing)}</p>
  return (
    <div className="file-view">
      <iframe src={addressOf(sha256)} title={title} />
      <p className="s">
        <a href={addressOf(sha256)} target="_blank" rel="noreferrer">
          {t(words.apart)}
        </a>
      </p>
    </div>
  )
}
