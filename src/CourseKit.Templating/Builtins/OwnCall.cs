using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>A call of a builtin of our own: its arguments, read as what the function needs.</summary>
internal readonly struct OwnCall(RenderContext context, ScriptNode? node, ScriptArray arguments, FunctionSignature signature)
{
    public RenderContext Context => context;

    public SourceSpan Span => node?.Span ?? context.CurrentSpan;

    public object? this[int index] => index < arguments.Count ? arguments[index] : null;

    /// <summary>As it would be printed; the empty text for null.</summary>
    public string Text(int index) => this[index] is string text ? text : context.ObjectToString(this[index]) ?? "";

    public string? TextOrNull(int index) => this[index] is null ? null : Text(index);

    public int Int(int index) => this[index] switch
    {
        int number => number,
        long number => (int)Math.Clamp(number, int.MinValue, int.MaxValue),
        null => 0,
        _ => (int)Math.Clamp(Double(index), int.MinValue, int.MaxValue),
    };

    public double Double(int index)
    {
        try
        {
            return context.ToObject<double>(Span, this[index]);
        }
        catch (ScriptRuntimeException)
        {
            throw Unfit(index, "a number", this[index]);
        }
    }

    public IEnumerable? List(int index) => this[index] switch
    {
        null => null,
        string text => throw Unfit(index, "a list", text),
        IEnumerable list => list,
        var other => throw Unfit(index, "a list", other),
    };

    public DateValue? Date(int index) => this[index] switch
    {
        null => null,
        DateValue date => date,
        var other => throw Unfit(index, "a date", other),
    };

    /// <summary>Where an argument stands; the value before a pipe is the first, and stands outside the call.</summary>
    public SourceSpan SpanOf(int index)
    {
        if (node is not ScriptFunctionCall call) return Span;
        var given = call.Arguments.Count(argument => argument is not ScriptNamedArgument);
        var position = index - (call.Parent is ScriptPipeCall ? 1 : 0);
        return position >= 0 && position < given ? call.Arguments[position].Span : Span;
    }

    /// <summary>The argument is of the wrong kind.</summary>
    public TemplateFault Unfit(int index, string expected, object? found)
    {
        var (parameter, name, kind) = (signature.Parameters[index].Name, signature.Name, context.Describe(found));
        return new TemplateFault(SpanOf(index), place => ArgumentUnfit.At(place, name, parameter, expected, kind));
    }

    /// <summary>The argument is of the right kind, but nothing can be done with it.</summary>
    public TemplateFault Invalid(int index, string found, string hint)
    {
        var name = signature.Name;
        return new TemplateFault(SpanOf(index), place => ArgumentValueInvalid.At(place, name, found, hint));
    }

    /// <summary>Only the invariant culture may be named: others are what the machine has installed.</summary>
    public void RequireNoCulture(int index)
    {
        if (this[index] is null || Text(index) is "" or "en" or "en-US" or "invariant") return;
        throw Invalid(
            index,
            $"names the culture '{Text(index)}'",
            "Every machine shall write the same bytes, so there is only the invariant culture; leave this argument out.");
    }
}
