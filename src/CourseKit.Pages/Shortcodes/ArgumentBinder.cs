using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Puts the arguments of a call in the order of the signature's parameters and checks each.</summary>
internal sealed class ArgumentBinder
{
    private readonly ShortcodeCall _call;
    private readonly ShortcodeSignature _signature;
    private readonly ParameterReaders _readers;
    private readonly SourceText _source;
    private readonly ICollection<Diagnostic> _diagnostics;
    private readonly Lazy<HashSet<string>> _named;
    private readonly Dictionary<string, ShortcodeArgument> _given = new(StringComparer.Ordinal);

    // Parameters that a misspelt argument was meant for: that they are missing is not worth another message.
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);

    private ArgumentBinder(
        ShortcodeCall call, ShortcodeSignature signature, ParameterReaders readers, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        _call = call;
        _signature = signature;
        _readers = readers;
        _source = source;
        _diagnostics = diagnostics;
        _named = new(() => new HashSet<string>(call.Arguments.Select(argument => argument.Name).OfType<string>(), StringComparer.Ordinal));
    }

    /// <summary>One bound argument a parameter: with the value given, the default, or null when there is neither.</summary>
    public static EquatableArray<BoundArgument> Bind(
        ShortcodeCall call, ShortcodeSignature signature, ParameterReaders readers, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var binder = new ArgumentBinder(call, signature, readers, source, diagnostics);
        binder.Collect();
        return signature.Parameters.Select(binder.Bind).ToEquatableArray();
    }

    private void Collect()
    {
        var position = 0;
        foreach (var argument in _call.Arguments)
        {
            if (ParameterOf(argument, position) is { } parameter)
            {
                if (!_given.TryGetValue(parameter.Name, out var first)) _given.Add(parameter.Name, argument);
                else if (!_call.Malformed) _diagnostics.Add(RepeatedParameter.At(_source, parameter.Name, argument, first));
            }
            else if (argument.Name is not null)
            {
                ReportUnknown(argument);
            }
            else if (!_call.Malformed)
            {
                _diagnostics.Add(TooManyParameters.At(_source.Locate(argument.ValueSpan), _signature));
                break;
            }

            position++;
        }
    }

    private ShortcodeParameter? ParameterOf(ShortcodeArgument argument, int position)
    {
        foreach (var parameter in _signature.Parameters)
        {
            if (argument.Name is null ? parameter.Position == position : parameter.Name == argument.Name) return parameter;
        }

        return null;
    }

    private void ReportUnknown(ShortcodeArgument argument)
    {
        var near = Suggestion.Nearest(
            argument.Name!, _signature.Parameters.Select(parameter => parameter.Name).Where(name => !_named.Value.Contains(name)));
        if (near is not null) _meant.Add(near);
        _diagnostics.Add(UnknownParameter.At(_source.Locate(argument.NameSpan), argument.Name!, near, _signature));
    }

    private BoundArgument Bind(ShortcodeParameter parameter, int index)
    {
        if (_given.TryGetValue(parameter.Name, out var argument)) return Bind(parameter, argument, _readers[index]);
        var isMissing = parameter.Required && !_call.Malformed && !_meant.Contains(parameter.Name);
        if (isMissing) _diagnostics.Add(MissingParameter.At(_source.Locate(_call.NameSpan), parameter, _signature));
        return Default(parameter, _source.Locate(_call.TagSpan)) with { IsReported = parameter.Required };
    }

    private BoundArgument Bind(ShortcodeParameter parameter, ShortcodeArgument argument, FieldReader? reader)
    {
        var location = _source.Locate(argument.ValueSpan);
        if (Problem(parameter, argument.Value, reader, location, out var value) is not { } problem)
        {
            return new BoundArgument(parameter.Name, parameter.Type, value, location);
        }

        var isNew = !_call.Malformed || argument.Value.Length > 0;
        if (isNew) _diagnostics.Add(problem);
        return problem.Rule == SlowParameterPattern.Rule
            ? new BoundArgument(parameter.Name, parameter.Type, value, location)
            : Default(parameter, location) with { IsReported = true };
    }

    /// <summary>What is wrong with the value, or that nobody knows; null when nothing is.</summary>
    private static Diagnostic? Problem(
        ShortcodeParameter parameter, string written, FieldReader? reader, Location location, out string value)
    {
        value = ParameterValue.Bound(written, parameter.Type);
        if (!ParameterValue.Fits(written, parameter))
        {
            return parameter.Type == ParameterType.Choice
                ? BadChoice.At(location, written, parameter)
                : WrongParameterType.At(location, written, parameter);
        }

        return reader?.Read(value).Fault is { } fault and not ValueFault.None
            ? ParameterFinding.Of(reader.Field, location, value, fault)
            : null;
    }

    private static BoundArgument Default(ShortcodeParameter parameter, Location location) =>
        new(parameter.Name, parameter.Type, parameter.Default, location);
}
