/** Why a device cannot be had. */
export type DeviceFault =
  | 'insecure'
  | 'denied'
  | 'noDevice'
  | 'busy'
  | 'cameraLost'
  | 'microphoneLost'
  | 'cannotRecord'

const FAULTS: Readonly<Record<string, DeviceFault>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'noDevice',
  OverconstrainedError: 'noDevice',
}

const wishes = {
  camera: { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } },
  microphone: { echoCancellation: true, noiseSuppression: true },
}

/** A camera or a microphone, the chosen one or the browser's own choice; or why there is none. */
export async function openDevice(
  kind: 'camera' | 'microphone',
  deviceId?: string,
): Promise<MediaStream | DeviceFault> {
  const wish = { ...wishes[kind], ...(deviceId ? { deviceId: { exact: deviceId } } : {}) }
  try {
    return await navigator.mediaDevices.getUserMedia(kind === 'camera' ? { video: wish } : { audio: wish })
  } catch (error) {
    return FAULTS[(error as DOMException).name] ?? 'busy'
  }
}

/** The screen, a window or a tab, with its sound where the browser gives it; undefined where nothing was chosen. */
export const captureScreen = (): Promise<MediaStream | undefined> =>
  navigator.mediaDevices
    .getDisplayMedia({ video: { frameRate: { ideal: 30 } }, audio: true })
    .catch(() => undefined)

/** Cameras and microphones; their names are known once one was allowed. */
export async function devicesOf(): Promise<[cameras: MediaDeviceInfo[], microphones: MediaDeviceInfo[]]> {
  const all = await navigator.mediaDevices.enumerateDevices()
  const of = (kind: MediaDeviceKind) => all.filter((device) => device.kind === kind && device.deviceId !== '')
  return [of('videoinput'), of('audioinput')]
}
