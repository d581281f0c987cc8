//: unset_socket

//# A throw is a way out under its test
if (!dual) throw new Exception();
if (dual) s.DualMode = true;
//+ parameters
bool dual

//# A throw expression is one, too
var name = given ?? throw new Exception();
if (given != null) s.DualMode = true;
//+ parameters
string given

//# A copy asks the same as the original
bool copy = dual;
if (dual) s.DualMode = true;
if (!copy) s.DualMode = true;
//+ parameters
bool dual

//# A parameter asks the same as what it is given
if (dual) s.DualMode = true;
Other(s, dual);
//+ parameters
bool dual
//+ members
static void Other(Socket s, bool given) { if (!given) s.DualMode = true; }

//# A copy of a constant is the constant
bool yes = true;
bool copy = yes;
if (copy) s.DualMode = true;

//# A property that returns a constant field is the constant
if (Dual) s.DualMode = true;
//+ members
private readonly bool _dual = true;
private bool Dual => _dual;

//# The guard of one case decides about the next
switch (number) { case var _ when dual: break; default: s.DualMode = true; break; }
if (dual) s.DualMode = true;
//+ parameters
int number, bool dual

//# What throws in a try decides about its catch
try { if (dual) throw new InvalidOperationException(); } catch (InvalidOperationException) { s.DualMode = true; }
if (!dual) s.DualMode = true;
//+ parameters
bool dual

//# A delegate that is copied runs where the copy is called
Action choose = () => s.DualMode = true;
Action copy = choose;
if (dual) copy();
if (!dual) s.DualMode = true;
//+ parameters
bool dual

//# One test of a flag that is read nowhere else is reported // !! DSA1001
if (dual) s.DualMode = true;
//+ parameters
bool dual

//# Two tests that do not agree are reported // !! DSA1001
if (dual) s.DualMode = true;
if (other) s.DualMode = true;
//+ parameters
bool dual, bool other

//# A function that throws is a way out under its test
Action fail = () => throw new InvalidOperationException();
if (dual) s.DualMode = true; else fail();
//+ parameters
bool dual

//# A function that throws is a way out where another body calls it
On(dual, () => s.DualMode = true, () => throw new InvalidOperationException());
//+ parameters
bool dual
//+ members
static void On(bool dual, Action yes, Action no) { if (dual) yes(); else no(); }

//# A function that checks a flag is a way out without it
Action<bool> check = it => { if (!it) throw new ArgumentException(); };
check(dual);
if (dual) s.DualMode = true;
//+ parameters
bool dual

//# A function gives a flag back by reference
bool flag = false;
Setter set = (ref bool it) => { it = true; };
set(ref flag);
if (flag) s.DualMode = true;
//+ members
delegate void Setter(ref bool flag);
