//: loop_over_addresses
IPAddress[] list = { IPAddress.Any, IPAddress.IPv6Any };
/*body*/
//+ addresses
list
//+ parameters
int port

//# An element of an array that is assigned is another
list[1] = IPAddress.Loopback;

//# Array.Clear leaves no address
Array.Clear(list, 0, list.Length);

//# Array.Copy overwrites what was there
Array.Copy(new[] { IPAddress.Any, IPAddress.Loopback }, list, 2);

//# Array.Resize cuts off the rest
Array.Resize(ref list, 1);

//# CopyTo overwrites what was there
new List<IPAddress> { IPAddress.Any, IPAddress.Loopback }.CopyTo(list);

//: loop_over_addresses
var list = new HashSet<IPAddress> { IPAddress.Any, IPAddress.IPv6Any };
/*body*/
//+ addresses
list
//+ parameters
int port

//# HashSet.Remove leaves the other addresses
list.Remove(IPAddress.IPv6Any);

//# HashSet.RemoveWhere leaves the other addresses
list.RemoveWhere(address => address.Equals(IPAddress.IPv6Any));

//# HashSet.ExceptWith leaves the other addresses
list.ExceptWith(new[] { IPAddress.IPv6Any });

//# HashSet.IntersectWith leaves the common addresses
list.IntersectWith(new[] { IPAddress.Any });

//# HashSet.SymmetricExceptWith leaves the addresses of one
list.SymmetricExceptWith(new[] { IPAddress.IPv6Any });

//# HashSet.Clear leaves nothing to bind
list.Clear();

//: loop_over_addresses
/*body*/
//+ addresses
list
//+ parameters
int port

//# LinkedList.RemoveLast leaves the other addresses
var list = new LinkedList<IPAddress>();
list.AddLast(IPAddress.Any);
list.AddLast(IPAddress.IPv6Any);
list.RemoveLast();

//# Queue.Dequeue leaves the other addresses
var list = new Queue<IPAddress>();
list.Enqueue(IPAddress.IPv6Any);
list.Enqueue(IPAddress.Any);
list.Dequeue();

//# A queue that is looked at is reported // !! DSA1006
var list = new Queue<IPAddress>();
list.Enqueue(IPAddress.IPv6Any);
list.Enqueue(IPAddress.Any);
list.Peek();

//# Stack.Pop leaves the other addresses
var list = new Stack<IPAddress>();
list.Push(IPAddress.Any);
list.Push(IPAddress.IPv6Any);
list.Pop();

//: loop_over_addresses

//# Dictionary.Remove leaves the other addresses
var map = new Dictionary<int, IPAddress> { [4] = IPAddress.Any, [6] = IPAddress.IPv6Any };
map.Remove(6);
//+ parameters
int port
//+ addresses
map.Values

//# Dictionary.Clear leaves nothing to bind
var map = new Dictionary<int, IPAddress> { [4] = IPAddress.Any, [6] = IPAddress.IPv6Any };
map.Clear();
//+ parameters
int port
//+ addresses
map.Values

//# An entry of a dictionary that is assigned is another
var map = new Dictionary<int, IPAddress> { [4] = IPAddress.Any, [6] = IPAddress.IPv6Any };
map[6] = IPAddress.Loopback;
//+ parameters
int port
//+ addresses
map.Values
