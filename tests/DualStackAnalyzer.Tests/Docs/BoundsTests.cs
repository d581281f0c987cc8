using System.Globalization;
using System.Reflection;
using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Sockets.Interpretation;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>docs/design.md names the bounds that the code has.</summary>
public sealed class BoundsTests
{
    [Theory]
    [InlineData("evaluated operations, for each method with all that it calls", typeof(StepBounds), nameof(StepBounds.OfMethod))]
    [InlineData("evaluated operations, for each call within it", typeof(StepBounds), nameof(StepBounds.OfCall))]
    [InlineData("evaluated operations, for each type", typeof(StepBounds), nameof(StepBounds.OfType))]
    [InlineData("calls within calls, but for those of methods that only forward", typeof(Frame), "MaximumDepth")]
    [InlineData("disjuncts that differ in numbers", typeof(Widening), "DataCap")]
    [InlineData("disjuncts between two calls, one for each combination of modes and stages of the sockets", typeof(Widening), "CallCap")]
    [InlineData("disjuncts", typeof(Widening), "Cap")]
    [InlineData("disjuncts once some were merged", typeof(Widening), "WideCap")]
    [InlineData("sockets or lists that one place may hold", typeof(PointsToSet), "MaximumCount")]
    [InlineData("rounds over the methods of a type", typeof(TypeAnalysis), "MaximumRounds")]
    [InlineData("nesting of expressions, and of calls in them", typeof(Interpreter), "MaximumNesting")]
    [InlineData("nesting of a symbolic value", typeof(Value), "MaximumDepth")]
    [InlineData("elements of a collection, and the bound of a loop whose turns are counted", typeof(Collections), "MaximumLength")]
    [InlineData("calls that are followed to see whether a method makes, binds or keeps a socket, where none is open to a choice", typeof(Relevance), "Near")]
    public void The_page_has_the_value_of_the_constant(string bound, Type type, string constant)
    {
        var value = (int)type.GetField(constant, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetRawConstantValue()!;

        Assert.Equal(value.ToString("N0", CultureInfo.InvariantCulture), Page.Cells(Row(bound))[1]);
    }

    private static Markdig.Extensions.Tables.TableRow Row(string bound) =>
        Page.At("docs/design.md").Tables.SelectMany(table => table).Single(row => Page.Cells(row)[0] == bound);
}
