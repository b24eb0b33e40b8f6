import type { AnyScene } from '../scenes/scenes.ts'
import type { Stage } from '../scenes/stage.ts'
import { moduleOf, type StageName } from '../scenes/stageName.ts'

interface Made {
  readonly module: AnyScene
  readonly prepared: Awaited<ReturnType<Stage['prepare']>>
}

/** Where the scene that comes next waits, made and compiled, so that it enters at its moment and not a moment later. */
export class SceneWings {
  #name: StageName | undefined
  #made: Made | undefined
  #asked = 0

  /** Makes it while the picture that is on goes on; once for each name. */
  async make(stage: Stage, name: StageName): Promise<void> {
    if (name === this.#name) return
    this.clear()
    this.#name = name
    const asked = this.#asked
    const module = await moduleOf(name).catch(() => undefined)
    if (!module || asked !== this.#asked) return
    const prepared = await stage.prepare(module)
    if (asked === this.#asked) this.#made = { module, prepared }
    else prepared.scene.dispose()
  }

  /** The scene of this name, if it is ready; the wings are empty then. */
  take(name: StageName): Made | undefined {
    const made = name === this.#name ? this.#made : undefined
    if (made) this.#made = undefined
    this.clear()
    return made
  }

  clear() {
    this.#made?.prepared.scene.dispose()
    this.#made = undefined
    this.#name = undefined
    this.#asked += 1
  }
}
