using CourseKit.Syntax;

namespace OwnEngine;

/// <content>Functions written in a template.</content>
internal sealed partial class TemplateParser
{
    private static readonly TemplateParameter[] s_anything = [TemplateParameter.Rest("arguments")];

    private Statement? ReadFunction()
    {
        var start = _tokens.PlaceOf(_tokens.Next());
        var target = _expressions.ReadOperandName();
        var parameters = _tokens.Kind == TokenKind.OpenParen ? ReadParameters() : null;
        EndStatement();
        var function = NewFunction(target.Place.Text, parameters);
        ReadBody(function, start);
        if (target is PathExpression path) return new FunctionStatement(start, path, function);
        if (target is not MissingExpression) _tokens.ReportAnyway(FunctionInvalid.At(target.Place, "a function needs a name"));
        return null;
    }

    private UserFunction ReadAnonymous(Place start)
    {
        var function = NewFunction("do", null);
        EndStatement();
        ReadBody(function, start);
        return function;
    }

    private void ReadBody(UserFunction function, Place start)
    {
        var loops = _loops;
        _loops = 0;
        function.Body = ReadBlock(start);
        _loops = loops;
        ReadEnd(start);
    }

    /// <summary><c>f(x) = x + 1</c>: what looked like a call was a declaration.</summary>
    private Statement? ReadInlineFunction(CallExpression call, Place start)
    {
        var parameters = new List<UserParameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument is { Value: VariableExpression variable, Name: null }) parameters.Add(new UserParameter(variable.Name, TemplateValue.Missing, false));
            else _tokens.ReportAnyway(FunctionInvalid.At(argument.Value.Place, "a parameter here is a plain name"));
        }

        var value = _expressions.Read();
        var function = NewFunction(call.Target.Place.Text, parameters);
        function.Body = new ReturnStatement(value.Place, value);
        if (call.Target is PathExpression path) return new FunctionStatement(_tokens.From(start), path, function);
        _tokens.ReportAnyway(FunctionInvalid.At(call.Target.Place, "a function needs a name"));
        return null;
    }

    private List<UserParameter> ReadParameters()
    {
        var open = _tokens.Next();
        var parameters = new List<UserParameter>();
        _tokens.AllowNewLines();
        var optional = false;
        while (_tokens.Kind == TokenKind.Identifier)
        {
            var token = _tokens.Next();
            var place = _tokens.PlaceOf(token);
            var rest = _tokens.TryTake(TokenKind.Ellipsis);
            var hasDefault = _tokens.TryTake(TokenKind.Assign);
            var value = hasDefault ? ReadDefault() : default;
            if (optional && !hasDefault && !rest) _tokens.ReportAnyway(FunctionInvalid.At(place, "a required parameter stands after an optional one"));
            if (parameters.Count > 0 && parameters[^1].TakesRest) _tokens.ReportAnyway(FunctionInvalid.At(place, "a parameter stands after one that takes the rest"));
            if (parameters.Any(p => p.Name.Text == _tokens.TextOf(token))) _tokens.ReportAnyway(FunctionInvalid.At(place, "two parameters have the same name"));
            else parameters.Add(new UserParameter(new Name(_tokens.TextOf(token)), hasDefault ? value : TemplateValue.Missing, rest));
            optional |= hasDefault;
            if (!_tokens.TryTake(TokenKind.Comma)) break;
        }

        if (!_tokens.TryTake(TokenKind.CloseParen)) _tokens.Report(BracketNotClosed.At(_tokens.PlaceOf(open), ")"));
        _tokens.ForbidNewLines();
        return parameters;
    }

    private TemplateValue ReadDefault()
    {
        var value = _expressions.ReadOperand();
        switch (value)
        {
            case LiteralExpression literal:
                return literal.Value;
            case SignExpression { Operand: LiteralExpression { Value.IsNumber: true } number } sign:
                var isMinus = _tokens.Source.Text[sign.Place.Span.Start] == '-';
                return isMinus ? Arithmetic.Negate(number.Value) : number.Value;
            default:
                _tokens.ReportAnyway(FunctionInvalid.At(value.Place, "a default value is a plain number, text, true, false or null"));
                return default;
        }
    }

    private static UserFunction NewFunction(string name, List<UserParameter>? parameters)
    {
        var declared = parameters is null
            ? s_anything
            : [.. parameters.Select(p => new TemplateParameter(p.Name.Text, !p.Default.IsMissing || p.TakesRest, p.TakesRest))];
        var signature = new FunctionSignature(name, declared.ToEquatableArray(), TemplateShape.Unknown) { TakesAnyName = parameters is null };
        return new UserFunction(signature, parameters?.ToArray());
    }
}
