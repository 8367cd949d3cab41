import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { signatureFault } from './sigv4.ts'

/** The first example of «Signature Calculations for the Authorization Header» of Amazon's S3 reference. */
it('agrees with the worked example of the specification', () => {
  const signature = 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41'
  const request = {
    method: 'GET',
    url: '/test.txt',
    headers: {
      host: 'examplebucket.s3.amazonaws.com',
      range: 'bytes=0-9',
      'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-amz-date': '20130524T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=${signature}`,
    },
  } as unknown as IncomingMessage
  const known = {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    region: 'us-east-1',
  }
  const at = new Date('2013-05-24T00:00:05Z')
  expect(signatureFault(request, known, at)).toBeNull()
  expect(signatureFault(request, { ...known, secretAccessKey: 'x' }, at)).toBe('SignatureDoesNotMatch')
  expect(signatureFault(request, known, new Date('2013-05-24T00:16:00Z'))).toBe('RequestTimeTooSkewed')
})
