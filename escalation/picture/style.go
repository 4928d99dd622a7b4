package picture

// Style is what stands in the style element of every picture: its colours in the
// dark, and for who sets their own colours. Without it a picture has its colours
// for the light.
//
// A page whose content security policy allows no style elements can put it in a
// style sheet of its own, or name its hash.
const Style = "@media (prefers-color-scheme:dark){" +
	".klr-page{fill:#14171b}.klr-ink{fill:#f2f4f6}.klr-soft{fill:#c5ccd4}" +
	".klr-box{fill:#1f242a;stroke:#7d8895}.klr-inner{fill:#14171b;stroke:#7d8895}.klr-pill{fill:#14171b;stroke:#aab3be}" +
	".klr-here{fill:#1b2c4a;stroke:#8ab4f8}.klr-badge{fill:#8ab4f8;stroke:#8ab4f8}.klr-on{fill:#0a1a33}" +
	".klr-line{stroke:#aab3be}.klr-tip{fill:#aab3be}.klr-spine{stroke:#59636e}" +
	".klr-dot{fill:#c5ccd4;stroke:#c5ccd4}.klr-sign{stroke:#14171b}" +
	".klr-term{stroke:#8ab4f8}.klr-left{stroke:#8ab4f8}.klr-over{stroke:#ffb4ab}.klr-due{fill:#14171b;stroke:#8ab4f8}" +
	".klr-late{fill:#ffb4ab}.klr-alarm{fill:#ffb4ab;stroke:#ffb4ab}}" +
	"@media (forced-colors:active){" +
	".klr-page,.klr-box,.klr-inner,.klr-pill,.klr-here,.klr-due{fill:Canvas}" +
	".klr-box,.klr-inner,.klr-pill,.klr-here,.klr-due,.klr-line,.klr-spine,.klr-term,.klr-left,.klr-over{stroke:CanvasText}" +
	".klr-ink,.klr-soft,.klr-tip,.klr-late,.klr-dot,.klr-alarm,.klr-badge{fill:CanvasText}.klr-on{fill:Canvas}.klr-sign{stroke:Canvas}}"

// A paint is a class of [Style] with its attributes in the light.
type paint string

const (
	page  paint = `class="klr-page" fill="#ffffff"`
	ink   paint = `class="klr-ink" fill="#1b1f24"`
	soft  paint = `class="klr-soft" fill="#48515b"`
	frame paint = `class="klr-box" fill="#f4f6f8" stroke="#7d8895"`
	inner paint = `class="klr-inner" fill="#ffffff" stroke="#7d8895"`
	pill  paint = `class="klr-pill" fill="#ffffff" stroke="#48515b"`
	here  paint = `class="klr-here" fill="#e7f0fe" stroke="#0b57d0" stroke-width="3"`
	badge paint = `class="klr-badge" fill="#0b57d0" stroke="#0b57d0"`
	on    paint = `class="klr-on" fill="#ffffff"`
	rail  paint = `class="klr-line" fill="none" stroke="#48515b" stroke-width="1.5"`
	tip   paint = `class="klr-tip" fill="#48515b"`
	spine paint = `class="klr-spine" fill="none" stroke="#b4bdc7" stroke-width="2"`
	ahead paint = `class="klr-spine" fill="none" stroke="#b4bdc7" stroke-width="2" stroke-dasharray="2 5"`
	dot   paint = `class="klr-dot" fill="#48515b" stroke="#48515b"`
	sign  paint = `class="klr-sign" fill="none" stroke="#ffffff" stroke-width="2"`
	term  paint = `class="klr-term" fill="none" stroke="#0b57d0" stroke-width="4"`
	left  paint = `class="klr-left" fill="none" stroke="#0b57d0" stroke-width="2" stroke-dasharray="2 4"`
	over  paint = `class="klr-over" fill="none" stroke="#a3261d" stroke-width="6" stroke-dasharray="6 3"`
	due   paint = `class="klr-due" fill="#ffffff" stroke="#0b57d0" stroke-width="2"`
	check paint = `class="klr-term" fill="none" stroke="#0b57d0" stroke-width="2"`
	late  paint = `class="klr-late" fill="#a3261d"`
	alarm paint = `class="klr-alarm" fill="#a3261d" stroke="#a3261d"`
)
