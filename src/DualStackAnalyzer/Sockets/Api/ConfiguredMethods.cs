using System.Collections.Concurrent;
using DualStackAnalyzer.Configuration;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Sockets.Api;

/// <summary>Methods of which the configuration says what they do to the sockets that they are given, file by file.</summary>
internal sealed class ConfiguredMethods(Compilation compilation, AnalyzerConfigOptionsProvider options)
{
    /// <summary>Methods that choose the mode.</summary>
    public static MethodListOption Configuring { get; } = new("configuring_methods");

    /// <summary>Methods that bind.</summary>
    public static MethodListOption Binding { get; } = new("binding_methods");

    private readonly ConcurrentDictionary<SyntaxTree, ImmutableDictionary<ISymbol, ApiEffect>> _byFile = new();

    /// <summary>What the configuration of a file says of a method.</summary>
    public ApiEffect EffectOf(IMethodSymbol method, SyntaxTree file)
    {
        if (!_byFile.TryGetValue(file, out var methods))
        {
            methods = Read(options.GetOptions(file));
            _byFile.TryAdd(file, methods);
        }

        for (var m = methods.IsEmpty ? null : method; m is not null; m = m.OverriddenMethod)
        {
            if (methods.TryGetValue(m.OriginalDefinition, out var effect))
            {
                return effect;
            }
        }

        return ApiEffect.None;
    }

    private ImmutableDictionary<ISymbol, ApiEffect> Read(AnalyzerConfigOptions file)
    {
        var methods = ImmutableDictionary.Create<ISymbol, ApiEffect>(SymbolEqualityComparer.Default);
        methods = methods.SetItems(Named(Configuring, ApiEffect.ConfigureGiven, file));
        return methods.SetItems(Named(Binding, ApiEffect.BindGiven, file));
    }

    /// <summary>The methods of an option; one that this project does not reference is none of its own.</summary>
    private IEnumerable<KeyValuePair<ISymbol, ApiEffect>> Named(MethodListOption option, ApiEffect effect, AnalyzerConfigOptions file) =>
        option.In(file).SelectMany(id => DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation))
            .Select(symbol => new KeyValuePair<ISymbol, ApiEffect>(symbol, effect));
}
