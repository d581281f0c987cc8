namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// Writes the choice of a mode to where a socket is created: behind the creation where that is a statement, into its
/// initializer or behind a new local where it is part of an expression.
/// </summary>
internal sealed class ModeChoice
{
    private const int LongestLine = 120;

    private readonly ExpressionSyntax _creation;
    private readonly ExpressionSyntax? _bind;
    private readonly Mode _mode;
    private readonly bool _guarded;
    private readonly EditContext _context;
    private readonly SemanticModel _model;
    private readonly NameInScope _names;

    private ModeChoice(
        ExpressionSyntax creation, ExpressionSyntax? bind, Mode mode, bool guarded, EditContext context)
    {
        _creation = creation;
        _bind = bind;
        _mode = mode;
        _guarded = guarded;
        _context = context;
        _model = context.ModelOf(creation);
        _names = new NameInScope(_model, creation.SpanStart);
    }

    /// <summary>The edits, or none where no safe place is found.</summary>
    /// <param name="creation">The creation, or a call that yields the socket.</param>
    /// <param name="bind">The first bind, which the choice has to precede.</param>
    /// <param name="mode">The mode.</param>
    /// <param name="familyAtRunTime">Whether the choice needs a test of the family.</param>
    public static IReadOnlyList<TextEdit>? Plan(
        ExpressionSyntax creation, ExpressionSyntax? bind, Mode mode, bool familyAtRunTime, EditContext context) =>
        new ModeChoice(creation, bind, mode, familyAtRunTime, context).Plan();

    private IReadOnlyList<TextEdit>? Plan()
    {
        if (_creation.ContainsDiagnostics)
        {
            return null;
        }

        var site = CreationSite.Of(_creation);
        if (BindingConstructor.Binds(_creation, _model))
        {
            return site.IsConditional ? null : Split(site);
        }

        if (_bind == _creation)
        {
            // A method or a class of the user's own that binds: behind it is too late.
            return null;
        }

        // A setting beside others of its kind.
        if (_mode == Mode.Dual && !_guarded && _creation is BaseObjectCreationExpressionSyntax { Initializer: not null }
            && KindOfCreation() is { IsSocket: true })
        {
            return IntoInitializer();
        }

        bool mayStandBehind = !site.IsConditional || (_guarded && site.Top.MayAllBe(_mode, _model));
        var behind = mayStandBehind ? Behind(site, null) : null;
        if (_guarded)
        {
            return behind
                ?? (mayStandBehind
                    ? Hoisting.Plan(site, null, _model, (name, kind) => Choice(name, kind, conditional: site.IsConditional))
                    : null)
                ?? BeforeBind.Plan(_creation, _bind, _context, (name, kind) => Choice(name, kind));
        }

        var local = site.IsConditional ? null : Hoisting.Plan(site, null, _model, (name, kind) => Choice(name, kind));
        return behind ?? (_mode == Mode.Dual ? IntoInitializer() ?? local : local ?? IntoInitializer());
    }

    private IReadOnlyList<TextEdit>? Split(CreationSite site)
    {
        if (BindingConstructor.Of(_creation, _guarded, _model, _names) is not { } split)
        {
            return null;
        }

        return !FailedBind.LeavesAssigned(site, _model) && Behind(site, split) is { } edits
            ? [split.Arguments, .. edits]
            : Hoisting.Plan(site, split.Text, _model, (name, kind) => Choice(name, kind, split));
    }

    private IReadOnlyList<TextEdit>? Behind(CreationSite site, BindingConstructor? split) =>
        (split is null && _mode != Mode.Dual && !site.IsConditional ? AsOtherChoice(site) : null)
        ?? (_guarded && split is null ? UnderAuthorsTest(site) : null)
        ?? BehindCreation(site, split);

    private IReadOnlyList<TextEdit>? AsOtherChoice(CreationSite site)
    {
        if (site.NameBehind(_model, out var kind) is not { } name)
        {
            return null;
        }

        string socket = kind!.SocketOf(name);
        string?[] tests = _guarded ? [FamilyTest.Of(null, socket, _model, _names), FamilyTest.Of(_creation, socket, _model, _names)] : [];
        return _mode.Statement(socket, _names) is { } statement
            ? OtherChoice.Plan(site, _bind, tests.OfType<string>().ToList(), name, statement, _model)
            : null;
    }

    private IReadOnlyList<TextEdit>? UnderAuthorsTest(CreationSite site)
    {
        if (site.NameBehind(_model, out var kind) is not { } name)
        {
            return null;
        }

        string socket = kind!.SocketOf(name);
        string?[] tests =
        [
            FamilyTest.Of(null, socket, _model, _names),
            site.IsConditional ? null : FamilyTest.Of(_creation, socket, _model, _names),
        ];
        return _mode.Statement(socket, _names) is { } statement
            ? AuthorsTest.Extend(site, _bind, tests.OfType<string>().ToList(), name, Snippet.Of(statement), _model)
            : null;
    }

    private IReadOnlyList<TextEdit>? BehindCreation(CreationSite site, BindingConstructor? split) =>
        PlaceBehind.Of(site, _bind) is { } place && site.NameBehind(_model, out var kind) is { } name
            && Choice(name, kind!, split, site.IsConditional) is { } snippet
                ? place.Insert(snippet)
                : null;

    private IReadOnlyList<TextEdit>? IntoInitializer() =>
        _creation is BaseObjectCreationExpressionSyntax creation && KindOfCreation() is { } kind
            ? ObjectInitializer.Extend(creation, kind.Initializer(_mode))
            : null;

    private Snippet? Choice(string owner, SocketKind kind, BindingConstructor? split = null, bool conditional = false)
    {
        string socket = kind.SocketOf(owner);
        string? test = _guarded ? FamilyTest.Of(conditional ? null : _creation, socket, _model, _names) : null;
        if (_mode.Statement(socket, _names) is not { } statement || (_guarded && test is null))
        {
            return null;
        }

        var snippet = Snippet.Of(statement).Under(test, _creation, _context);
        return split is null ? snippet : snippet.Then(Bind(socket, split));
    }

    /// <summary>The bind of a split constructor, in two lines where one would be too long to read.</summary>
    private Snippet Bind(string socket, BindingConstructor split)
    {
        string whole = $"{socket}.Bind({split.EndPoint});";
        int arguments = split.IsWritten ? whole.IndexOf("(new ", System.StringComparison.Ordinal) + 1 : 0;
        int open = arguments == 0 ? -1 : whole.IndexOf('(', arguments);
        return open >= 0 && SourceLayout.Of(_creation).IndentAt(_creation.SpanStart).Length + whole.Length > LongestLine
            ? Snippet.Continued(whole.Substring(0, open + 1), whole.Substring(open + 1))
            : Snippet.Of(whole);
    }

    private SocketKind? KindOfCreation() => SocketKind.Of(_model.GetTypeInfo(_creation).Type);
}
