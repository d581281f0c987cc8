//: unset_socket

//# GetHashCode of a key may choose
var w = new Wrapper { Socket = s };
_ = new HashSet<Wrapper> { w };
//+ types
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }

//# CompareTo of an element may choose
var w = new Wrapper { Socket = s };
new List<Wrapper> { w, w }.Sort();
//+ types
class Wrapper : IComparable<Wrapper> { public Socket Socket; public int CompareTo(Wrapper other) { Socket.DualMode = true; return 0; } }

//# A comparer that is handed over may choose
new List<Socket> { s, s }.Sort(new Comparer());
//+ types
class Comparer : IComparer<Socket> { public int Compare(Socket a, Socket b) { a.DualMode = true; return 0; } }

//# A lambda that sorts may choose
new List<Socket> { s, s }.Sort((a, b) => { a.DualMode = true; return 0; });

//# A lambda that sorts by something else leaves the socket and is reported // !! DSA1001
new List<Socket> { s, s }.Sort((a, b) => a.Ttl - b.Ttl);

//# A comparer of an array may choose
Array.Sort(new[] { s, s }, new Comparer());
//+ types
class Comparer : IComparer<Socket> { public int Compare(Socket a, Socket b) { a.DualMode = true; return 0; } }

//# A comparer of a sorted set may choose
new SortedSet<Socket>(new Comparer()).Add(s);
//+ types
class Comparer : IComparer<Socket> { public int Compare(Socket a, Socket b) { a.DualMode = true; return 0; } }

//# A comparer of numbers leaves the socket and is reported // !! DSA1001
new List<int> { 2, 1 }.Sort(new Comparer());
//+ types
class Comparer : IComparer<int> { public int Compare(int a, int b) => a - b; }

//# GetHashCode of a key of a dictionary may choose
new Dictionary<Wrapper, int>()[new Wrapper { Socket = s }] = 1;
//+ types
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }

//# GetHashCode of a key that is added may choose
new Dictionary<Wrapper, int>().Add(new Wrapper { Socket = s }, 1);
//+ types
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }

//# A key without a GetHashCode of its own leaves the socket and is reported // !! DSA1001
new Dictionary<Wrapper, int>().Add(new Wrapper { Socket = s }, 1);
//+ types
class Wrapper { public Socket Socket; }

//# An element of a list is not compared and is reported // ?? DSA1001
new List<Wrapper>().Add(new Wrapper { Socket = s });
//+ types
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }

//# Equals of an element may choose when it is looked for
new List<Wrapper>().Contains(new Wrapper { Socket = s });
//+ types
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }
