//# A user-defined != may be true of any operands
class Mode { public static bool operator ==(Mode a, Mode b) => false; public static bool operator !=(Mode a, Mode b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (m != m) s.DualMode = true;
        else s.DualMode = false;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined == may be true of any operands
class Mode { public static bool operator ==(Mode a, Mode b) => true; public static bool operator !=(Mode a, Mode b) => false; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (m == null) s.DualMode = true;
        else s.DualMode = false;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined != of one value may be true
class Mode { public static bool operator ==(Mode a, Mode b) => false; public static bool operator !=(Mode a, Mode b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (m != m) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined == with null may be true of an object
class Mode { public static bool operator ==(Mode a, Mode b) => true; public static bool operator !=(Mode a, Mode b) => false; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var made = new Mode();
        if (made == null) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined == of one value may be false and is reported
class Mode { public static bool operator ==(Mode a, Mode b) => false; public static bool operator !=(Mode a, Mode b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (m == m) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined Equals may be true of two objects
class Mode {  public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (new Mode().Equals(new Mode())) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined Equals of one object may be false and is reported
class Mode {  public override bool Equals(object o) => false; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (m.Equals(m)) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A built-in test of one reference is true
class Mode { public static bool operator ==(Mode a, Mode b) => false; public static bool operator !=(Mode a, Mode b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (ReferenceEquals(m, m)) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# User-defined true and false are asked
class Mode { public static bool operator true(Mode m) => true; public static bool operator false(Mode m) => false; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (m) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined false that is always so is reported
class Mode { public static bool operator true(Mode m) => false; public static bool operator false(Mode m) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (m) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined && is asked
class Mode { public static bool operator true(Mode m) => true; public static bool operator false(Mode m) => false; public static Mode operator &(Mode a, Mode b) => a; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (m && m) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined || is asked
class Mode { public static bool operator true(Mode m) => true; public static bool operator false(Mode m) => false; public static Mode operator |(Mode a, Mode b) => a; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (m || m) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined ! gives what it gives
class Mode { public static bool operator !(Mode m) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (!m) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined ! of a known flag may be true
class Mode { public static readonly Mode On = new Mode(); public static bool operator !(Mode m) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (!Mode.On) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined < gives what it gives
class Mode { public static bool operator <(Mode a, Mode b) => true; public static bool operator >(Mode a, Mode b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (m < m) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined conversion to bool is asked
class Mode { public static implicit operator bool(Mode m) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (m) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined conversion of a constant is asked
class Mode { public static implicit operator Mode(bool on) => new Mode(); public static implicit operator bool(Mode m) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Mode off = false;
        if (off) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined conversion that is false is reported
class Mode { public static implicit operator bool(Mode m) => false; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Mode m)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (m) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A lifted user-defined != is asked
struct Flag { public bool On; public static bool operator ==(Flag a, Flag b) => true; public static bool operator !=(Flag a, Flag b) => true; public static Flag operator ++(Flag f) => new Flag { On = true }; public static Flag operator +(Flag a, int b) => new Flag { On = true }; public static Flag operator |(Flag a, Flag b) => new Flag { On = true }; public static Flag operator ~(Flag f) => new Flag { On = true }; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start(Flag f)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Flag? m = f;
        if (m != m) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined ++ makes another value
struct Flag { public bool On; public static bool operator ==(Flag a, Flag b) => true; public static bool operator !=(Flag a, Flag b) => true; public static Flag operator ++(Flag f) => new Flag { On = true }; public static Flag operator +(Flag a, int b) => new Flag { On = true }; public static Flag operator |(Flag a, Flag b) => new Flag { On = true }; public static Flag operator ~(Flag f) => new Flag { On = true }; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var f = new Flag();
        f++;
        if (f.On) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined += makes another value
struct Flag { public bool On; public static bool operator ==(Flag a, Flag b) => true; public static bool operator !=(Flag a, Flag b) => true; public static Flag operator ++(Flag f) => new Flag { On = true }; public static Flag operator +(Flag a, int b) => new Flag { On = true }; public static Flag operator |(Flag a, Flag b) => new Flag { On = true }; public static Flag operator ~(Flag f) => new Flag { On = true }; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var f = new Flag();
        f += 1;
        if (f.On) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined |= makes another value
struct Flag { public bool On; public static bool operator ==(Flag a, Flag b) => true; public static bool operator !=(Flag a, Flag b) => true; public static Flag operator ++(Flag f) => new Flag { On = true }; public static Flag operator +(Flag a, int b) => new Flag { On = true }; public static Flag operator |(Flag a, Flag b) => new Flag { On = true }; public static Flag operator ~(Flag f) => new Flag { On = true }; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var f = new Flag();
        f |= f;
        if (f.On) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined + makes another value
struct Flag { public bool On; public static bool operator ==(Flag a, Flag b) => true; public static bool operator !=(Flag a, Flag b) => true; public static Flag operator ++(Flag f) => new Flag { On = true }; public static Flag operator +(Flag a, int b) => new Flag { On = true }; public static Flag operator |(Flag a, Flag b) => new Flag { On = true }; public static Flag operator ~(Flag f) => new Flag { On = true }; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var f = new Flag();
        var g = f + 1;
        if (g.On) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined ~ makes another value
struct Flag { public bool On; public static bool operator ==(Flag a, Flag b) => true; public static bool operator !=(Flag a, Flag b) => true; public static Flag operator ++(Flag f) => new Flag { On = true }; public static Flag operator +(Flag a, int b) => new Flag { On = true }; public static Flag operator |(Flag a, Flag b) => new Flag { On = true }; public static Flag operator ~(Flag f) => new Flag { On = true }; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var f = ~new Flag();
        if (f.On) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An operator of the platform is what it is
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (TimeSpan.FromSeconds(1) != TimeSpan.Zero) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
