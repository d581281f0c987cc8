//# A list that a lambda hands out is the same list
class Server
{
    void Start(int port)
    {
        var list = new List<IPAddress>();
        Func<List<IPAddress>> same = () => list;
        var filled = same();
        filled.Add(IPAddress.IPv6Any);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//# A list that is cleared in a helper leaves nothing to bind
class Server
{
    static void Forget(List<IPAddress> all) => all.Clear();
    void Start(int port)
    {
        var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
        Forget(list);
        foreach (var address in list)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
        }
    }
}

//: loop_over_addresses
var list = new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
/*body*/
//+ addresses
list
//+ parameters
int port

//# A list that is left alone is reported // !! DSA1006

//# A list whose elements are counted is reported // !! DSA1006
if (list.Count == 0) return;

//# A list that is reversed in place is reported // !! DSA1006
list.Reverse();

//# A list that grows by another address is reported // !! DSA1006
list.Add(IPAddress.Loopback);

//# A list that is searched is reported // !! DSA1006
if (!list.Contains(IPAddress.Any)) return;

//# List.Clear leaves nothing to bind
list.Clear();

//# List.Clear and Add leave what was added
list.Clear();
list.Add(IPAddress.Any);

//# List.Remove leaves the other addresses
list.Remove(IPAddress.IPv6Any);

//# List.RemoveAt leaves the other addresses
list.RemoveAt(1);

//# List.RemoveRange leaves the other addresses
list.RemoveRange(1, 1);

//# List.RemoveAll leaves the other addresses
list.RemoveAll(address => address.AddressFamily == AddressFamily.InterNetworkV6);

//# An element of a list that is assigned is another
list[1] = IPAddress.Loopback;

//# ICollection.Clear leaves nothing to bind
((ICollection<IPAddress>)list).Clear();

//# A list that is cleared under a test is reported // !! DSA1006
if (port == 0) list.Clear();
