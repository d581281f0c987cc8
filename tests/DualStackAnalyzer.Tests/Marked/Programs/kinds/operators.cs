//: unset_socket
/*body*/
//+ types
struct Flag { public bool On; public static bool operator ==(Flag a, Flag b) => true; public static bool operator !=(Flag a, Flag b) => true; public static Flag operator ++(Flag f) => new Flag { On = true }; public static Flag operator +(Flag a, int b) => new Flag { On = true }; public static Flag operator |(Flag a, Flag b) => new Flag { On = true }; public static Flag operator ~(Flag f) => new Flag { On = true }; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }

//# A user-defined ++ makes another value
var f = new Flag();
f++;
if (f.On) s.DualMode = true;

//# A user-defined += makes another value
var f = new Flag();
f += 1;
if (f.On) s.DualMode = true;

//# A user-defined |= makes another value
var f = new Flag();
f |= f;
if (f.On) s.DualMode = true;

//# A user-defined + makes another value
var f = new Flag();
var g = f + 1;
if (g.On) s.DualMode = true;

//# A user-defined ~ makes another value
var f = ~new Flag();
if (f.On) s.DualMode = true;

//: unset_socket

//# A user-defined != may be true of any operands
if (m != m) s.DualMode = true;
else s.DualMode = false;
//+ types
class Mode { public static bool operator ==(Mode a, Mode b) => false; public static bool operator !=(Mode a, Mode b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined == may be true of any operands
if (m == null) s.DualMode = true;
else s.DualMode = false;
//+ types
class Mode { public static bool operator ==(Mode a, Mode b) => true; public static bool operator !=(Mode a, Mode b) => false; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined != of one value may be true
if (m != m) s.DualMode = true;
//+ types
class Mode { public static bool operator ==(Mode a, Mode b) => false; public static bool operator !=(Mode a, Mode b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined == with null may be true of an object
var made = new Mode();
if (made == null) s.DualMode = true;
//+ types
class Mode { public static bool operator ==(Mode a, Mode b) => true; public static bool operator !=(Mode a, Mode b) => false; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined == of one value may be false and is reported // !! DSA1001
if (m == m) s.DualMode = true;
//+ types
class Mode { public static bool operator ==(Mode a, Mode b) => false; public static bool operator !=(Mode a, Mode b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined Equals may be true of two objects
if (new Mode().Equals(new Mode())) s.DualMode = true;
//+ types
class Mode {  public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined Equals of one object may be false and is reported // !! DSA1001
if (m.Equals(m)) s.DualMode = true;
//+ types
class Mode {  public override bool Equals(object o) => false; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A built-in test of one reference is true
if (ReferenceEquals(m, m)) s.DualMode = true;
//+ types
class Mode { public static bool operator ==(Mode a, Mode b) => false; public static bool operator !=(Mode a, Mode b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# User-defined true and false are asked
if (m) s.DualMode = true;
//+ types
class Mode { public static bool operator true(Mode m) => true; public static bool operator false(Mode m) => false; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined false that is always so is reported // !! DSA1001
if (m) s.DualMode = true;
//+ types
class Mode { public static bool operator true(Mode m) => false; public static bool operator false(Mode m) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined && is asked
if (m && m) s.DualMode = true;
//+ types
class Mode { public static bool operator true(Mode m) => true; public static bool operator false(Mode m) => false; public static Mode operator &(Mode a, Mode b) => a; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined || is asked
if (m || m) s.DualMode = true;
//+ types
class Mode { public static bool operator true(Mode m) => true; public static bool operator false(Mode m) => false; public static Mode operator |(Mode a, Mode b) => a; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined ! gives what it gives
if (!m) s.DualMode = true;
//+ types
class Mode { public static bool operator !(Mode m) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined ! of a known flag may be true
if (!Mode.On) s.DualMode = true;
//+ types
class Mode { public static readonly Mode On = new Mode(); public static bool operator !(Mode m) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined < gives what it gives
if (m < m) s.DualMode = true;
//+ types
class Mode { public static bool operator <(Mode a, Mode b) => true; public static bool operator >(Mode a, Mode b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined conversion to bool is asked
if (m) s.DualMode = true;
//+ types
class Mode { public static implicit operator bool(Mode m) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined conversion of a constant is asked
Mode off = false;
if (off) s.DualMode = true;
//+ types
class Mode { public static implicit operator Mode(bool on) => new Mode(); public static implicit operator bool(Mode m) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A user-defined conversion that is false is reported // !! DSA1001
if (m) s.DualMode = true;
//+ types
class Mode { public static implicit operator bool(Mode m) => false; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Mode m

//# A lifted user-defined != is asked
Flag? m = f;
if (m != m) s.DualMode = true;
//+ types
struct Flag { public bool On; public static bool operator ==(Flag a, Flag b) => true; public static bool operator !=(Flag a, Flag b) => true; public static Flag operator ++(Flag f) => new Flag { On = true }; public static Flag operator +(Flag a, int b) => new Flag { On = true }; public static Flag operator |(Flag a, Flag b) => new Flag { On = true }; public static Flag operator ~(Flag f) => new Flag { On = true }; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
//+ parameters
Flag f

//# An operator of the platform is what it is // !! DSA1001
if (TimeSpan.FromSeconds(1) != TimeSpan.Zero) Console.WriteLine();
