package io.onething.identity.token;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * What tokens name and whom they are given to.
 *
 * @param issuer address the tokens name as their issuer
 * @param keys file of the signing key, made at the first start; blank keeps the key in memory
 * @param departmentSecret client secret of every department's system
 * @param portalRedirects where the portal may receive its code
 * @param portalAfterLogout where the portal may send people who signed out
 */
@ConfigurationProperties("onething.identity")
public record TokenProperties(
        String issuer,
        String keys,
        String departmentSecret,
        List<String> portalRedirects,
        List<String> portalAfterLogout) {

    public TokenProperties {
        Assert.hasText(departmentSecret, "set ONETHING_DEPARTMENT_SECRET: the client secret of department systems");
    }

    /** A record would print its secret. */
    @Override
    public String toString() {
        return "TokenProperties[issuer=" + issuer + "]";
    }
}
