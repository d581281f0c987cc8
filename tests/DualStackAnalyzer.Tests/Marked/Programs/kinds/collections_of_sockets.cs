//: unset_socket
var list = new List<Socket> { s };
/*body*/
//+ members
/*members*/

//# List indexer gives the socket that is chosen for
list[0].DualMode = true;

//# List.Find gives the socket that is chosen for
list.Find(it => true).DualMode = true;

//# List.ForEach gives the socket that is chosen for
list.ForEach(it => it.DualMode = true);

//# First gives the socket that is chosen for
list.First().DualMode = true;

//# Last gives the socket that is chosen for
list.Last().DualMode = true;

//# Single gives the socket that is chosen for
list.Single().DualMode = true;

//# ElementAt gives the socket that is chosen for
list.ElementAt(0).DualMode = true;

//# ToArray gives the socket that is chosen for
list.ToArray()[0].DualMode = true;

//# GetRange gives the socket that is chosen for
list.GetRange(0, 1)[0].DualMode = true;

//# CopyTo gives the socket that is chosen for
var copy = new Socket[1];
list.CopyTo(copy);
copy[0].DualMode = true;

//# Skip gives the socket that is chosen for
foreach (var it in list.Skip(0)) it.DualMode = true;

//# Take gives the socket that is chosen for
foreach (var it in list.Take(1)) it.DualMode = true;

//# OfType gives the socket that is chosen for
foreach (var it in list.OfType<Socket>()) it.DualMode = true;

//# Concat gives the socket that is chosen for
foreach (var it in new Socket[0].Concat(list)) it.DualMode = true;

//# Zip gives the socket that is chosen for
foreach (var it in list.Zip(list, (one, other) => one)) it.DualMode = true;

//# ToDictionary gives the socket that is chosen for
list.ToDictionary(it => 1)[1].DualMode = true;

//# ToLookup gives the socket that is chosen for
foreach (var it in list.ToLookup(it => 1)[1]) it.DualMode = true;

//# GroupBy gives the socket that is chosen for
foreach (var group in list.GroupBy(it => 1)) foreach (var it in group) it.DualMode = true;

//# Aggregate gives the socket that is chosen for
list.Aggregate((one, other) => one).DualMode = true;

//# An index from the end gives the socket that is chosen for
//@ net10.0
list[^1].DualMode = true;

//# A list that is only counted is reported // !! DSA1001
Console.WriteLine(list.Count);

//: unset_socket

//# ReadOnlyCollection gives the socket that is chosen for
var list = new List<Socket> { s }.AsReadOnly();
list[0].DualMode = true;

//# ArrayList gives the socket that is chosen for
var list = new System.Collections.ArrayList { s };
((Socket)list[0]).DualMode = true;

//# Array.Find gives the socket that is chosen for
Array.Find(new[] { s }, it => true).DualMode = true;

//# Array.ForEach gives the socket that is chosen for
Array.ForEach(new[] { s }, it => it.DualMode = true);

//# Span gives the socket that is chosen for
//@ net10.0
var span = new[] { s }.AsSpan();
span[0].DualMode = true;

//# ImmutableArray gives the socket that is chosen for
//@ net10.0
var all = System.Collections.Immutable.ImmutableArray.Create(s);
all[0].DualMode = true;

//# Another socket taken from a list is reported // !! DSA1001
var other = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
var list = new List<Socket> { other };
list[0].DualMode = true;
