package klachtenregeling_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
	"slices"
	"strings"
)

const (
	module = "github.com/hulponline/klachtenregeling"
	dates  = "github.com/rickb777/date/v2"
)

// A breach is one place in library code that breaks a rule of purity.
type breach struct {
	Pos  token.Position
	Rule string // the name of the rule, as the tests below know it
	What string
}

func (b breach) String() string { return fmt.Sprintf("%s: %s: %s", b.Pos, b.Rule, b.What) }

// The rules of the scan. What they share: the same arguments give the same answer, everywhere, for ever.
const (
	ruleClock    = "clock"    // reads the clock, waits, or depends on the machine's time zone
	ruleParse    = "parse"    // a lenient parser of date/v2, called or reached through a decoder
	ruleMonths   = "months"   // date arithmetic that turns 30 February into 2 March
	rulePanic    = "panic"    // panics, recovers, or calls what panics by contract
	rulePrint    = "print"    // writes to or reads from the standard streams
	ruleRoutine  = "routine"  // goroutines and channels
	ruleInit     = "init"     // code that runs on import
	ruleGlobal   = "global"   // a package-level variable that changes, or that could be changed from outside
	ruleMutator  = "mutator"  // an exported method that changes its receiver; those of internal packages stay inside
	ruleInternal = "internal" // an exported name that hands out a type of an internal package
	ruleMapOrder = "maporder" // the order of a map is random
	ruleEmbed    = "embed"    // an embedded file that is not a constant of its package: unexported text, read by name
)

// banned gives the rule that the use of a function, method or variable breaks, by its full name.
var banned = func() map[string]string {
	m := map[string]string{
		"(time.Time).Local":                     ruleClock,
		"(" + dates + ".Date).Midnight":         ruleClock,
		"(time.Time).AddDate":                   ruleMonths,
		"(" + dates + ".Date).AddDate":          ruleMonths,
		"(" + dates + ".Date).AddPeriod":        ruleMonths,
		"(*" + dates + ".Date).Scan":            ruleParse,
		"(*" + dates + ".Date).UnmarshalText":   ruleParse,
		"(*" + dates + ".Date).UnmarshalBinary": ruleParse,
	}
	add := func(rule, pkg string, names ...string) {
		for _, name := range names {
			m[pkg+"."+name] = rule
		}
	}
	add(ruleClock, "time", "Now", "Since", "Until", "After", "AfterFunc", "Tick", "NewTicker", "NewTimer", "Sleep",
		"Local", "LoadLocation", "Unix", "UnixMilli", "UnixMicro")
	add(ruleClock, dates, "Today", "TodayUTC", "TodayIn")
	add(ruleParse, dates, "AutoParse", "AutoParseUS", "Parse", "ParseISO")
	add(rulePrint, "fmt", "Print", "Printf", "Println", "Scan", "Scanf", "Scanln")
	add(rulePanic, "log", "Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln")
	add(rulePanic, "os", "Exit")
	return m
}()

// normalising functions take any day of any month and move what does not exist to another date. Package deadline, which
// knows the length of a month, is the one place for them.
var normalising = []string{dates + ".New", "time.Date"}

// mutating are the standard functions that change their first argument in place.
var mutating = []string{
	"slices.Compact", "slices.CompactFunc", "slices.Delete", "slices.DeleteFunc", "slices.Insert", "slices.Replace",
	"slices.Reverse", "slices.Sort", "slices.SortFunc", "slices.SortStableFunc",
	"sort.Float64s", "sort.Ints", "sort.Slice", "sort.SliceStable", "sort.Strings",
	"maps.Copy", "maps.DeleteFunc", "maps.Insert",
}

// scan reports every breach in one type-checked package. It looks at what the names mean, not at how they are spelled, so
// neither a renamed import nor a function value hides anything. What it cannot see is a change through an alias (p := global;
// p.field = 1): unexported variables of a pointer, slice or map type still need a reader.
func scan(fset *token.FileSet, pkg *types.Package, files []*ast.File, info *types.Info) []breach {
	s := &scanner{fset: fset, pkg: pkg, info: info, embedOK: map[*ast.Ident]bool{}}
	s.internals()
	for _, file := range files {
		for _, decl := range file.Decls {
			s.declaration(decl)
		}
		s.embeds(file)
		ast.Inspect(file, func(n ast.Node) bool {
			s.node(n)
			return true
		})
	}
	return s.found
}

type scanner struct {
	fset  *token.FileSet
	pkg   *types.Package
	info  *types.Info
	found []breach

	embedOK map[*ast.Ident]bool // names of or in embed.FS that stand where they may
}

func (s *scanner) report(at ast.Node, rule, format string, args ...any) {
	s.found = append(s.found, breach{s.fset.Position(at.Pos()), rule, fmt.Sprintf(format, args...)})
}

func (s *scanner) declaration(decl ast.Decl) {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil && d.Name.Name == "init" {
			s.report(d.Name, ruleInit, "func init")
		}
		s.mutator(d)
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			v, ok := spec.(*ast.ValueSpec)
			if !ok || d.Tok != token.VAR {
				continue
			}
			for _, name := range v.Names {
				if name.IsExported() && !s.isSentinel(name) {
					s.report(name, ruleGlobal, "exported variable %s can be changed by everyone", name.Name)
				}
			}
		}
	}
}

// embeds reports the embedded files of a source file that are not unexported package-level variables of type string or
// embed.FS; a []byte could be written to. Where such a variable is declared its type may be named.
func (s *scanner) embeds(file *ast.File) {
	directives := map[*ast.Comment]bool{}
	for _, group := range file.Comments {
		for _, c := range group.List {
			if strings.HasPrefix(c.Text, "//go:embed") {
				directives[c] = true
			}
		}
	}
	for _, decl := range file.Decls {
		d, ok := decl.(*ast.GenDecl)
		if !ok || d.Tok != token.VAR {
			continue
		}
		for _, spec := range d.Specs {
			v := spec.(*ast.ValueSpec)
			if !takeDirectives(directives, d.Doc, v.Doc) {
				continue
			}
			for _, name := range v.Names {
				if t := s.info.Defs[name].Type(); name.IsExported() || !isEmbedFS(t) && !types.Identical(t, types.Typ[types.String]) {
					s.report(name, ruleEmbed, "embedded %s is not an unexported string or embed.FS", name.Name)
				}
			}
			if sel, ok := v.Type.(*ast.SelectorExpr); ok {
				s.embedOK[sel.Sel] = true
			} else if id, ok := v.Type.(*ast.Ident); ok { // by a dot import
				s.embedOK[id] = true
			}
		}
	}
	for c := range directives {
		s.report(c, ruleEmbed, "files are embedded into nothing at package level")
	}
}

// takeDirectives removes the directives that stand in one of the groups, and reports whether there were any.
func takeDirectives(directives map[*ast.Comment]bool, groups ...*ast.CommentGroup) bool {
	n := len(directives)
	for _, group := range groups {
		if group != nil {
			for _, c := range group.List {
				delete(directives, c)
			}
		}
	}
	return len(directives) < n
}

func isEmbedFS(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "embed" && named.Obj().Name() == "FS"
}

// embedded reports a use of embedded files other than the three that only look at their names and contents: ReadFile and
// ReadDir of a package's own variable, and Name and IsDir of what ReadDir lists.
func (s *scanner) embedded(id *ast.Ident, obj types.Object) {
	if s.embedOK[id] {
		return
	}
	name := fullName(obj)
	switch pkg := obj.Pkg(); {
	case pkg != nil && pkg.Path() == "embed":
		if name != "(embed.FS).ReadFile" && name != "(embed.FS).ReadDir" {
			s.report(id, ruleEmbed, "%s", name)
		}
	case pkg != nil && pkg.Path() == "io/fs":
		if name != "(io/fs.DirEntry).Name" && name != "(io/fs.DirEntry).IsDir" {
			s.report(id, ruleEmbed, "%s of io/fs", obj.Name())
		}
	case isVariable(obj) && isEmbedFS(obj.Type()):
		s.report(id, ruleEmbed, "%s is used as a value", id.Name)
	}
}

func isVariable(obj types.Object) bool {
	_, ok := obj.(*types.Var)
	return ok
}

// readEmbedded notes the variable in files.ReadFile("x"), for which it is fine to be an embed.FS.
func (s *scanner) readEmbedded(e *ast.SelectorExpr) {
	if id, ok := ast.Unparen(e.X).(*ast.Ident); ok && s.packageLevel(id) != nil && isEmbedFS(s.info.TypeOf(id)) {
		s.embedOK[id] = true
	}
}

func (s *scanner) isSentinel(name *ast.Ident) bool {
	return strings.HasPrefix(name.Name, "Err") && types.Identical(s.info.Defs[name].Type(), types.Universe.Lookup("error").Type())
}

// isInternal reports whether only packages of the module can import the one at path.
func isInternal(path string) bool { return strings.Contains("/"+path+"/", "/internal/") }

var internalPath = regexp.MustCompile(`(^|[^\w.-])internal/`) // in the name of a type

// internals reports the exported names through which a user of the package could hold a value of an internal package, which
// may change: functions, variables, fields and methods.
func (s *scanner) internals() {
	if isInternal(s.pkg.Path()) {
		return
	}
	inspect := func(obj types.Object, t types.Type) {
		if obj.Exported() && internalPath.MatchString(types.TypeString(t, (*types.Package).Path)) {
			s.found = append(s.found, breach{s.fset.Position(obj.Pos()), ruleInternal, obj.Name() + " is of an internal type"})
		}
	}
	for _, name := range s.pkg.Scope().Names() {
		obj := s.pkg.Scope().Lookup(name)
		tn, ok := obj.(*types.TypeName)
		if !ok {
			inspect(obj, obj.Type())
			continue
		}
		if !tn.Exported() {
			continue
		}
		if tn.IsAlias() {
			inspect(tn, types.Unalias(tn.Type()))
		}
		if st, ok := tn.Type().Underlying().(*types.Struct); ok {
			for f := range st.Fields() {
				inspect(f, f.Type())
			}
		} else {
			inspect(tn, tn.Type().Underlying())
		}
		if named, ok := tn.Type().(*types.Named); ok {
			for m := range named.Methods() {
				inspect(m, m.Type())
			}
		}
	}
}

// mutator reports an exported method of an exported type that assigns to its receiver. A decoder has to.
func (s *scanner) mutator(d *ast.FuncDecl) {
	if isInternal(s.pkg.Path()) {
		return
	}
	if d.Recv == nil || d.Body == nil || !d.Name.IsExported() || strings.HasPrefix(d.Name.Name, "Unmarshal") {
		return
	}
	sig := s.info.Defs[d.Name].(*types.Func).Signature()
	ptr, ok := types.Unalias(sig.Recv().Type()).(*types.Pointer)
	if !ok {
		return
	}
	if named, ok := types.Unalias(ptr.Elem()).(*types.Named); !ok || !named.Obj().Exported() {
		return
	}
	ast.Inspect(d.Body, func(n ast.Node) bool {
		for _, e := range assigned(n) {
			if id := root(e); id != nil && id != e && s.info.Uses[id] == sig.Recv() {
				s.report(e, ruleMutator, "%s changes its receiver", d.Name.Name)
			}
		}
		return true
	})
}

func (s *scanner) node(n ast.Node) {
	for _, e := range assigned(n) {
		s.global(e, "is assigned to")
	}
	switch n := n.(type) {
	case *ast.Ident:
		s.use(n)
	case *ast.GoStmt:
		s.report(n, ruleRoutine, "go statement")
	case *ast.SelectStmt:
		s.report(n, ruleRoutine, "select statement")
	case *ast.ChanType:
		s.report(n, ruleRoutine, "channel type")
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			s.global(n.X, "has its address taken")
		}
	case *ast.RangeStmt:
		if _, ok := s.info.TypeOf(n.X).Underlying().(*types.Map); ok {
			s.report(n, ruleMapOrder, "range over a map; use slices.Sorted(maps.Keys(m))")
		}
	case *ast.ReturnStmt:
		for _, e := range n.Results {
			s.leak(e)
		}
	case *ast.SelectorExpr:
		s.pointerMethod(n)
		s.readEmbedded(n)
	case *ast.CallExpr:
		s.call(n)
	}
}

// assigned lists the operands that a statement assigns to.
func assigned(n ast.Node) []ast.Expr {
	switch n := n.(type) {
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE {
			return n.Lhs
		}
	case *ast.IncDecStmt:
		return []ast.Expr{n.X}
	case *ast.RangeStmt:
		if n.Tok == token.ASSIGN {
			return slices.DeleteFunc([]ast.Expr{n.Key, n.Value}, func(e ast.Expr) bool { return e == nil })
		}
	}
	return nil
}

// use reports a name that stands for something banned, whether it is called, passed on or stored.
func (s *scanner) use(id *ast.Ident) {
	obj := s.info.Uses[id]
	if obj == nil {
		return
	}
	s.embedded(id, obj)
	name := fullName(obj)
	if rule := banned[name]; rule != "" {
		s.report(id, rule, "%s", name)
	}
	if slices.Contains(normalising, name) && s.pkg.Path() != module+"/deadline" {
		s.report(id, ruleMonths, "%s outside package deadline", name)
	}
	switch obj := obj.(type) {
	case *types.Builtin:
		switch obj.Name() {
		case "panic", "recover":
			s.report(id, rulePanic, "%s", obj.Name())
		case "print", "println":
			s.report(id, rulePrint, "%s", obj.Name())
		}
	case *types.Func:
		if rest, ok := strings.CutPrefix(obj.Name(), "Must"); ok && (rest == "" || token.IsExported(rest)) {
			s.report(id, rulePanic, "%s panics by contract", name)
		}
	}
}

func fullName(obj types.Object) string {
	if f, ok := obj.(*types.Func); ok {
		return f.Origin().FullName()
	}
	if obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() {
		return obj.Pkg().Path() + "." + obj.Name()
	}
	return ""
}

// global reports an operand that is, or lies in, a package-level variable of any package.
func (s *scanner) global(e ast.Expr, how string) {
	if v := s.variable(e); v != nil {
		s.report(e, ruleGlobal, "package-level variable %s %s", v.Name(), how)
	}
}

// leak reports the return of a package-level slice or map, or of a slice of a package-level array: the caller could write
// into it.
func (s *scanner) leak(e ast.Expr) {
	switch s.info.TypeOf(e).Underlying().(type) {
	case *types.Slice, *types.Map:
		s.global(e, "is handed out")
	}
}

// pointerMethod reports the call of a pointer method on a package-level value, which takes its address unseen.
func (s *scanner) pointerMethod(e *ast.SelectorExpr) {
	sel := s.info.Selections[e]
	if sel == nil || sel.Kind() != types.MethodVal {
		return
	}
	_, onPointer := types.Unalias(sel.Obj().(*types.Func).Signature().Recv().Type()).(*types.Pointer)
	_, isPointer := sel.Recv().Underlying().(*types.Pointer)
	if onPointer && !isPointer {
		s.global(e.X, "has a pointer method called on it")
	}
}

// call reports a call that writes into a package-level variable, or that makes date/v2 decode a date by itself.
func (s *scanner) call(c *ast.CallExpr) {
	id := callee(c.Fun)
	if id == nil || len(c.Args) == 0 {
		return
	}
	switch obj := s.info.Uses[id].(type) {
	case *types.Builtin:
		if slices.Contains([]string{"append", "clear", "copy", "delete"}, obj.Name()) {
			s.global(c.Args[0], "is changed by "+obj.Name())
		}
	case *types.Func:
		name := fullName(obj)
		if slices.Contains(mutating, name) {
			s.global(c.Args[0], "is changed by "+name)
		}
		if name == "encoding/json.Unmarshal" || name == "(*encoding/json.Decoder).Decode" {
			last := c.Args[len(c.Args)-1]
			if decodesDate(s.info.TypeOf(last), nil) {
				s.report(last, ruleParse, "%s lets date.Date decode itself", name)
			}
		}
	}
}

// decodesDate reports whether encoding/json, filling a value of type t, would come to a date.Date that no decoder of ours
// stands in front of.
func decodesDate(t types.Type, seen []types.Type) bool {
	if slices.Contains(seen, t) {
		return false
	}
	seen = append(seen, t)
	if named, ok := types.Unalias(t).(*types.Named); ok {
		if obj := named.Obj(); obj.Pkg() != nil && obj.Pkg().Path() == dates && obj.Name() == "Date" {
			return true
		}
		for _, decoder := range []string{"UnmarshalJSON", "UnmarshalText"} {
			if types.NewMethodSet(types.NewPointer(named)).Lookup(named.Obj().Pkg(), decoder) != nil {
				return false
			}
		}
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return decodesDate(u.Elem(), seen)
	case *types.Slice:
		return decodesDate(u.Elem(), seen)
	case *types.Array:
		return decodesDate(u.Elem(), seen)
	case *types.Map:
		return decodesDate(u.Key(), seen) || decodesDate(u.Elem(), seen)
	case *types.Struct:
		for f := range u.Fields() {
			if f.Exported() && decodesDate(f.Type(), seen) {
				return true
			}
		}
	}
	return false
}

// callee is the name that a call goes by, or nil.
func callee(e ast.Expr) *ast.Ident {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return e
	case *ast.SelectorExpr:
		return e.Sel
	case *ast.IndexExpr: // with type arguments
		return callee(e.X)
	case *ast.IndexListExpr:
		return callee(e.X)
	}
	return nil
}

// variable is the package-level variable that an operand is or lies in, or nil.
func (s *scanner) variable(e ast.Expr) *types.Var {
	for {
		if sel, ok := e.(*ast.SelectorExpr); ok { // of another package
			if v := s.packageLevel(sel.Sel); v != nil {
				return v
			}
		}
		inner := within(e)
		if inner == nil {
			break
		}
		e = inner
	}
	if id, ok := e.(*ast.Ident); ok {
		return s.packageLevel(id)
	}
	return nil
}

func (s *scanner) packageLevel(id *ast.Ident) *types.Var {
	v, ok := s.info.Uses[id].(*types.Var)
	if !ok || v.IsField() || v.Pkg() == nil || v.Parent() != v.Pkg().Scope() {
		return nil
	}
	return v
}

// root is the name at the bottom of an operand: x in (*x.y[i]).z.
func root(e ast.Expr) *ast.Ident {
	for inner := within(e); inner != nil; inner = within(e) {
		e = inner
	}
	id, _ := e.(*ast.Ident)
	return id
}

// within is the operand that e is a part of, or nil.
func within(e ast.Expr) ast.Expr {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return e.X
	case *ast.StarExpr:
		return e.X
	case *ast.IndexExpr:
		return e.X
	case *ast.SliceExpr:
		return e.X
	case *ast.SelectorExpr:
		return e.X
	}
	return nil
}
