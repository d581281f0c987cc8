//# A socket that is bound behind finally blocks in each other
class Server
{
    void Start(int port)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { 
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        } } } } } } } } } } } } } } } } } } } } } } } }
    }
}

//# A socket that chooses its mode behind finally blocks in each other
class Server
{
    void Start(int port)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { try { Console.WriteLine(port); } finally { 
        s.DualMode = true;
        } } } } } } } } } } } } } } } } } } } } } } } }
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# A socket that is bound within usings in each other
class Server
{
    void Start(int port)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { using (new System.IO.MemoryStream()) { 
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        } } } } } } } } } } } } } } } } } } } } } } } }
    }
}
