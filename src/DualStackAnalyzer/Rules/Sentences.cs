namespace DualStackAnalyzer.Rules;

/// <summary>The parts of messages that several rules share. What they claim of run time has a runtime test.</summary>
internal static class Sentences
{
    /// <summary>DSA1001, DSA1002, DSA1003: what it means that neither property is set.</summary>
    public static string Unchosen(SocketHistory history, IReadOnlyList<Fact> unchosen, string? ipv4, TargetRuntime target)
    {
        bool isRaw = unchosen.All(bind => bind.State.Transport == TransportKind.Raw);
        string subject = history.IsFamilyChosenAtRunTime ? $"{Named("Socket", history)} may be IPv6 and" : Named(isRaw ? "Raw IPv6 socket" : "IPv6 socket", history);
        string paths = history.IsChosenOnSomePaths ? " on some paths" : "";
        if (isRaw)
        {
            return $"{subject} sets neither IPv6Only nor DualMode{paths}, so the operating system decides; {Cure(history, ipv4)}";
        }

        if (unchosen.All(bind => !bind.Address.MayBe(Traits.WildcardIPv6)))
        {
            return $"{subject} sets neither IPv6Only nor DualMode; harmless on one address, but it decides who can connect once the address is [::]";
        }

        return target switch
        {
            TargetRuntime.ModernNet => $"{subject}{(history.IsFamilyChosenAtRunTime ? " then" : "")} accepts IPv6 clients only{paths}, because neither IPv6Only nor DualMode is set; {Cure(history, ipv4)}",
            TargetRuntime.Mono => $"{subject}{(history.IsFamilyChosenAtRunTime ? " then" : "")} is dual-mode on Mono{paths}, because neither IPv6Only nor DualMode is set; {Cure(history, ipv4)}",
            _ => $"{subject} sets neither IPv6Only nor DualMode{paths}: IPv6-only on .NET, dual-mode on Mono; {Cure(history, ipv4)}",
        };
    }

    /// <summary>
    /// A socket by its variable, at the beginning of a sentence about its creation. One that an object of the project holds is named
    /// as that object's code names it, with its line.
    /// </summary>
    public static string Named(string kind, SocketHistory history)
    {
        if (history.Held is not { } held)
        {
            return history.Variable is { } name ? $"{kind} '{name}'" : $"The {Lowered(kind, history)} created here";
        }

        var (place, inner) = (PlaceOf(held.Operation, history.Creation.Operation), history with { Creation = held });
        return inner.Variable is { } own ? $"{kind} '{own}' ({place})" : $"The {Lowered(kind, inner)} created in {place}";
    }

    /// <summary>A socket by its variable alone, in a sentence about a call; else by the place of its creation.</summary>
    public static string Quoted(SocketHistory history, IOperation call) =>
        history.Variable is { } name ? $"'{name}'" : $"the socket created in {PlaceOf(history.Creation.Operation, call)}";

    /// <summary>A text with a capital first letter.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>Where a helper does what the call causes: the user's object is not the socket.</summary>
    public static string InHelper(Fact fact, IOperation call) =>
        fact.Site.Operation == call ? "" : $" in {PlaceOf(fact.Site.Operation, call)}";

    /// <summary>The property that the source sets: the option has no property of its own, and is known by its name.</summary>
    public static string PropertyOf(Fact set) => set.Site.Operation is IAssignmentOperation ? "DualMode" : "IPv6Only";

    /// <summary>A line, with its file where it is another one.</summary>
    public static string PlaceOf(IOperation place, IOperation from)
    {
        int line = place.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        return place.Syntax.SyntaxTree == from.Syntax.SyntaxTree
            ? $"line {line}"
            : $"line {line} of {Path.GetFileName(place.Syntax.SyntaxTree.FilePath)}";
    }

    private static string Cure(SocketHistory history, string? ipv4)
    {
        string guard = history.IsFamilyChosenAtRunTime ? " under an AddressFamily test" : "";
        return ipv4 is null
            ? $"set one{guard} before Bind"
            : $"{ipv4} uses the same port, so set IPv6Only = true{guard}";
    }

    /// <summary>The user's own kind of socket, if the creation shows one.</summary>
    private static string Lowered(string kind, SocketHistory history) =>
        history.Creation.Operation is IObjectCreationOperation { Type.Name: "TcpListener" or "UdpClient" or "TcpClient" } creation
            ? kind.Replace("Socket", "socket").Replace("socket", creation.Type!.Name)
            : kind.Replace("Socket", "socket").Replace("Raw", "raw").Replace("Dual", "dual");
}
