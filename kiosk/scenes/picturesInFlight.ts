/** Pictures that the GPU was given and has not finished: a browser queues several of them ahead of a slow one. */
export function picturesInFlight(gl: WebGL2RenderingContext) {
  const fences: WebGLSync[] = []
  const count = () => {
    // A context that was lost finishes nothing.
    if (gl.isContextLost()) fences.length = 0
    while (fences[0] && gl.getSyncParameter(fences[0], gl.SYNC_STATUS) === gl.SIGNALED)
      gl.deleteSync(fences.shift() ?? null)
    return fences.length
  }
  return {
    /** A picture was drawn. */
    add() {
      count()
      const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
      if (fence) fences.push(fence)
    },
    count,
  }
}
