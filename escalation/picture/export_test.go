package picture

// Estimate returns how wide a text of a picture is taken to be at most.
func Estimate(s string, size int, bold bool) int { return font{size: size, bold: bold}.width(s) }

// Clean is what a text is made before it is drawn.
var Clean = clean
