import { type AnimationClip, type Object3D, PropertyBinding } from 'three'

/**
 * The way to a moment of an animation, over and over from its beginning: the same second is always the same pose. What it
 * moves is looked up once; what is not there is left out.
 */
export function playClip(object: Object3D, { tracks, duration }: AnimationClip): (seconds: number) => void {
  const moved = tracks.map((track) => ({
    // Its types leave out what sets a value, and how a track finds one between its keys.
    binding: new PropertyBinding(object, track.name) as PropertyBinding & Binding,
    path: (track as unknown as { createInterpolant: () => Interpolant }).createInterpolant(),
  }))
  for (const { binding } of moved) binding.bind()
  return (seconds) => {
    const at = duration > 0 ? ((seconds % duration) + duration) % duration : 0
    for (const { binding, path } of moved) binding.setValue(path.evaluate(at), 0)
  }
}

interface Binding {
  setValue(values: ArrayLike<number>, offset: number): void
}

interface Interpolant {
  evaluate(seconds: number): ArrayLike<number>
}
