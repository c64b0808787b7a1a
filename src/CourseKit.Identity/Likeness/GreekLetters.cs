namespace CourseKit.Model;

/// <summary>Greek letters by their names in TeX.</summary>
internal static class GreekLetters
{
    private static readonly Dictionary<string, string> _byCommand = new(StringComparer.Ordinal)
    {
        [@"\alpha"] = "α",
        [@"\beta"] = "β",
        [@"\gamma"] = "γ",
        [@"\delta"] = "δ",
        [@"\epsilon"] = "ε",
        [@"\varepsilon"] = "ε",
        [@"\zeta"] = "ζ",
        [@"\eta"] = "η",
        [@"\theta"] = "θ",
        [@"\iota"] = "ι",
        [@"\kappa"] = "κ",
        [@"\lambda"] = "λ",
        [@"\mu"] = "μ",
        [@"\nu"] = "ν",
        [@"\xi"] = "ξ",
        [@"\pi"] = "π",
        [@"\rho"] = "ρ",
        [@"\sigma"] = "σ",
        [@"\tau"] = "τ",
        [@"\upsilon"] = "υ",
        [@"\phi"] = "φ",
        [@"\varphi"] = "φ",
        [@"\chi"] = "χ",
        [@"\psi"] = "ψ",
        [@"\omega"] = "ω",
        [@"\Gamma"] = "Γ",
        [@"\Delta"] = "Δ",
        [@"\Theta"] = "Θ",
        [@"\Lambda"] = "Λ",
        [@"\Xi"] = "Ξ",
        [@"\Pi"] = "Π",
        [@"\Sigma"] = "Σ",
        [@"\Phi"] = "Φ",
        [@"\Psi"] = "Ψ",
        [@"\Omega"] = "Ω",
    };

    /// <returns>Null when the formula is anything else than one such letter.</returns>
    public static string? Of(string formula) =>
        _byCommand.TryGetValue(formula, out var letter) ? letter : formula.Length == 1 && formula[0] is >= '\u0391' and <= '\u03C9' ? formula : null;
}
