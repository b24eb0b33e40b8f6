import { LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
@customElement('wetland-controls')
export class WetlandControls extends LitElement {}
